#pragma once
// The tables of school lists.

#include "app/core/described.h"
#include "app/core/schoollist.h"
#include "app/storage/tables/table.h"

namespace gaceta::storage {

template <>
struct Table<SchoolList>
{
    using Text = SchoolListText;
    static constexpr ItemKind kind = ItemKind::SchoolList;
    static constexpr auto name = "school_lists";
    static constexpr auto texts = "school_list_texts";
    static constexpr auto order = "\"key\", id";

    template <typename Archive>
    static void lists(Archive &archive)
    {
        archive.list("school_list_members", "school", &SchoolList::members);
    }
};

template <typename Archive, Described<SchoolList> T>
void columns(Archive &archive, T &list)
{
    archive.column("key", list.key);
    archive.column("ordering", list.order);
    archive.column("rule_level", list.rule.level);
    archive.column("rule_area", list.rule.area);
    archive.column("rule_tag", list.rule.tag);
    archive.column("published", list.published);
}

template <typename Archive, Described<SchoolListText> T>
void columns(Archive &archive, T &text)
{
    archive.column("title", text.title);
    archive.column("slug", text.slug);
    archive.column("intro", text.intro);
}

} // namespace gaceta::storage
