#pragma once
// A news entry: what its languages share stands once, the text once per language.

#include "app/core/amendment.h"
#include "app/core/attachment.h"
#include "app/core/entrykind.h"
#include "app/core/id.h"
#include "app/core/item.h"
#include "app/core/languageversion.h"
#include "app/core/videolink.h"

#include <QDate>
#include <QList>

namespace gaceta {

struct Entry
{
    EntryId id;
    RowVersion version = 0; // not content: how often it was saved
    EntryKind kind = EntryKind::Article;
    bool isTemplate = false; // others are begun from it; it stands in no list and is never public
    LanguageTag source;      // the language the others are translated from
    QDateTime date;          // UTC; the date of publication, and the time a scheduled version comes out
    QDate eventDate;         // the day it tells of, where that is another
    QList<Amendment> amendments; // since it came out, oldest first
    QDateTime embargo;           // UTC; not public before; invalid: none
    QDateTime expires;           // UTC; not public from then on; invalid: never
    QDate pinnedUntil;           // on top of the news until the end of that day; invalid: not
    QList<TermId> tags;
    QList<SchoolId> schools;
    QList<ContactId> contacts; // who answers the press
    QList<EntryId> related;
    MediaId leadImage;
    QList<MediaId> gallery; // images below the text
    QList<Attachment> attachments;
    VideoLink video;
    BoilerplateId boilerplate;  // ends a press release
    QString outlet;             // coverage elsewhere: who published it,
    QString outletUrl;          // where,
    LanguageTag outletLanguage; // and in which language
    Localized<LanguageVersion> texts;

    friend bool operator==(const Entry &, const Entry &) = default;
};

template <typename Archive, Described<Entry> T>
void describe(Archive &archive, T &entry)
{
    archive.field("id", entry.id);
    archive.field("kind", entry.kind);
    archive.field("template", entry.isTemplate);
    archive.field("source", entry.source);
    archive.field("date", entry.date);
    archive.field("eventDate", entry.eventDate);
    archive.field("amendments", entry.amendments);
    archive.field("embargo", entry.embargo);
    archive.field("expires", entry.expires);
    archive.field("pinnedUntil", entry.pinnedUntil);
    archive.field("tags", entry.tags);
    archive.field("schools", entry.schools);
    archive.field("contacts", entry.contacts);
    archive.field("related", entry.related);
    archive.field("leadImage", entry.leadImage);
    archive.field("gallery", entry.gallery);
    archive.field("attachments", entry.attachments);
    archive.field("video", entry.video);
    archive.field("boilerplate", entry.boilerplate);
    archive.field("outlet", entry.outlet);
    archive.field("outletUrl", entry.outletUrl);
    archive.field("outletLanguage", entry.outletLanguage);
    archive.field("texts", entry.texts);
}

// True where the version in `language` may be seen by the public at that moment: published, or scheduled
// and due; no embargo stands; not expired.
[[nodiscard]] bool isPublic(const Entry &entry, const LanguageTag &language, const QDateTime &now);

// The latest update or correction; invalid where there is none. A typo changes nothing for readers.
[[nodiscard]] QDateTime lastUpdate(const Entry &entry);

[[nodiscard]] bool isPinned(const Entry &entry, const QDate &day);

} // namespace gaceta
