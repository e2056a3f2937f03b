#pragma once
// The tables of news entries.

#include "app/core/described.h"
#include "app/core/entry.h"
#include "app/storage/tables/languageversiontable.h"
#include "app/storage/tables/table.h"

namespace gaceta::storage {

template <>
struct Table<Entry>
{
    using Text = LanguageVersion;
    static constexpr ItemKind kind = ItemKind::Entry;
    static constexpr auto name = "entries";
    static constexpr auto texts = "entry_texts";
    static constexpr auto order = "date DESC, id";

    template <typename Archive>
    static void lists(Archive &archive)
    {
        archive.list("entry_tags", "term", &Entry::tags);
        archive.list("entry_schools", "school", &Entry::schools);
        archive.list("entry_contacts", "contact", &Entry::contacts);
        archive.list("entry_related", "entry", &Entry::related);
    }
};

template <typename Archive, Described<Entry> T>
void columns(Archive &archive, T &entry)
{
    archive.column("kind", entry.kind);
    archive.column("source", entry.source);
    archive.column("date", entry.date);
    archive.column("event_date", entry.eventDate);
    archive.column("updated", entry.updated);
    archive.column("embargo", entry.embargo);
    archive.column("expires", entry.expires);
    archive.column("lead_image", entry.leadImage);
    archive.column("boilerplate", entry.boilerplate);
    archive.column("outlet", entry.outlet);
    archive.column("outlet_url", entry.outletUrl);
    archive.column("outlet_language", entry.outletLanguage);
}

} // namespace gaceta::storage
