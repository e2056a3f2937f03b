#pragma once
// An immutable, consistent copy of a newsroom's content without what lies in the trash: what every check
// and every export reads. Lists are in a fixed order (entries newest first, then by id; the others by
// position, then key), so that the same content always gives the same bytes.

#include "app/core/boilerplate.h"
#include "app/core/contact.h"
#include "app/core/dictionaryword.h"
#include "app/core/entry.h"
#include "app/core/ignoredfinding.h"
#include "app/core/media.h"
#include "app/core/organisation.h"
#include "app/core/page.h"
#include "app/core/redirect.h"
#include "app/core/schoollist.h"
#include "app/core/statistic.h"
#include "app/core/term.h"

#include <QList>

namespace gaceta {

struct Snapshot
{
    Organisation organisation;
    QList<Term> terms;
    QList<Contact> contacts;
    QList<Boilerplate> boilerplates;
    QList<Media> media;
    QList<School> schools;
    QList<SchoolList> schoolLists;
    QList<Statistic> statistics;
    QList<Page> pages;
    QList<Entry> entries;
    QList<Redirect> redirects;
    QList<IgnoredFinding> ignoredFindings;
    QList<DictionaryWord> dictionary;

    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

template <typename Archive, Described<Snapshot> T>
void describe(Archive &archive, T &snapshot)
{
    archive.field("organisation", snapshot.organisation);
    archive.field("terms", snapshot.terms);
    archive.field("contacts", snapshot.contacts);
    archive.field("boilerplates", snapshot.boilerplates);
    archive.field("media", snapshot.media);
    archive.field("schools", snapshot.schools);
    archive.field("schoolLists", snapshot.schoolLists);
    archive.field("statistics", snapshot.statistics);
    archive.field("pages", snapshot.pages);
    archive.field("entries", snapshot.entries);
    archive.field("redirects", snapshot.redirects);
    archive.field("ignoredFindings", snapshot.ignoredFindings);
    archive.field("dictionary", snapshot.dictionary);
}

// Puts the lists into the order named above.
void arrange(Snapshot &snapshot);

} // namespace gaceta
