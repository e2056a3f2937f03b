#pragma once
// The tables of boilerplates.

#include "app/core/boilerplate.h"
#include "app/core/described.h"
#include "app/storage/tables/table.h"

namespace gaceta::storage {

template <>
struct Table<Boilerplate>
{
    using Text = BoilerplateText;
    static constexpr ItemKind kind = ItemKind::Boilerplate;
    static constexpr auto name = "boilerplates";
    static constexpr auto texts = "boilerplate_texts";
    static constexpr auto order = "\"key\", id";

    template <typename Archive>
    static void lists(Archive &)
    {
    }
};

template <typename Archive, Described<Boilerplate> T>
void columns(Archive &archive, T &boilerplate)
{
    archive.column("key", boilerplate.key);
}

template <typename Archive, Described<BoilerplateText> T>
void columns(Archive &archive, T &text)
{
    archive.column("title", text.title);
    archive.column("body", text.body);
}

} // namespace gaceta::storage
