#pragma once
// The tables of tags.

#include "app/core/described.h"
#include "app/core/term.h"
#include "app/storage/tables/table.h"

namespace gaceta::storage {

template <>
struct Table<Term>
{
    using Text = TermText;
    static constexpr ItemKind kind = ItemKind::Term;
    static constexpr auto name = "terms";
    static constexpr auto texts = "term_texts";
    static constexpr auto order = "\"key\", id";

    template <typename Archive>
    static void lists(Archive &)
    {
    }
};

template <typename Archive, Described<Term> T>
void columns(Archive &archive, T &term)
{
    archive.column("key", term.key);
}

template <typename Archive, Described<TermText> T>
void columns(Archive &archive, T &text)
{
    archive.column("name", text.name);
    archive.column("slug", text.slug);
}

} // namespace gaceta::storage
