#pragma once
// The tables of organisation pages.

#include "app/core/described.h"
#include "app/core/page.h"
#include "app/storage/tables/languageversiontable.h"
#include "app/storage/tables/table.h"

namespace gaceta::storage {

template <>
struct Table<Page>
{
    using Text = LanguageVersion;
    static constexpr ItemKind kind = ItemKind::Page;
    static constexpr auto name = "pages";
    static constexpr auto texts = "page_texts";
    static constexpr auto order = "parent, position, id";

    template <typename Archive>
    static void lists(Archive &)
    {
    }
};

template <typename Archive, Described<Page> T>
void columns(Archive &archive, T &page)
{
    archive.column("key", page.key);
    archive.column("kind", page.kind);
    archive.column("source", page.source);
    archive.column("parent", page.parent);
    archive.column("position", page.position);
    archive.column("in_menu", page.inMenu);
    archive.column("fact_sheet", page.sheetPart);
    archive.column("updated", page.updated);
    archive.column("lead_image", page.leadImage);
}

} // namespace gaceta::storage
