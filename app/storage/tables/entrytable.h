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
        archive.list("entry_gallery", "media", &Entry::gallery);
        archive.list("entry_attachments", "", &Entry::attachments);
        archive.list("entry_amendments", "", &Entry::amendments);
    }
};

template <typename Archive, Described<Entry> T>
void columns(Archive &archive, T &entry)
{
    archive.column("kind", entry.kind);
    archive.column("template", entry.isTemplate);
    archive.column("source", entry.source);
    archive.column("date", entry.date);
    archive.column("event_date", entry.eventDate);
    archive.column("embargo", entry.embargo);
    archive.column("expires", entry.expires);
    archive.column("pinned_until", entry.pinnedUntil);
    archive.column("lead_image", entry.leadImage);
    archive.column("boilerplate", entry.boilerplate);
    archive.column("outlet", entry.outlet);
    archive.column("outlet_url", entry.outletUrl);
    archive.column("outlet_language", entry.outletLanguage);
    archive.column("video_url", entry.video.url);
    archive.column("video_provider", entry.video.provider);
    archive.column("video_poster", entry.video.poster);
    archive.column("video_titles", entry.video.titles);
}

template <typename Archive, Described<Attachment> T>
void columns(Archive &archive, const char *, T &attachment)
{
    archive.column("media", attachment.file);
    archive.column("labels", attachment.labels);
}

template <typename Archive, Described<Amendment> T>
void columns(Archive &archive, const char *, T &amendment)
{
    archive.column("kind", amendment.kind);
    archive.column("time", amendment.time);
    archive.column("notes", amendment.notes);
}

} // namespace gaceta::storage
