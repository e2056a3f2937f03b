#pragma once
// Rows of the smaller lists (pages, schools, school lists, statistics, media, contacts, boilerplates,
// tags): small enough to be read whole. Revisions, the trash and search results are listed here as well.

#include "app/core/item.h"
#include "app/core/localized.h"

#include <QDateTime>
#include <QString>

namespace gaceta::storage {

// Says which items there are, and whether one changed, without reading them.
struct ItemVersion
{
    QString id;
    RowVersion version = 0;
};

struct ItemRow
{
    ItemKind kind = ItemKind::Page;
    QString id;  // text of its id
    QString key; // slug form, or the file name of media
    Localized<QString> titles;
    QDateTime changed;   // UTC
    QDateTime trashedAt; // UTC; invalid: not in the trash
};

// One saved state of an item. Its value is read by itself (Newsroom::revisionValue), as it may be large.
struct Revision
{
    QString id; // UUIDv7 text
    ItemKind kind = ItemKind::Entry;
    QString item;
    qint64 version = 0;
    QDateTime time; // UTC
    QString author;
    QString reason; // may be empty
    QString name;   // given by a person; empty: none
};

struct SearchHit
{
    ItemKind kind = ItemKind::Entry;
    QString item;
    LanguageTag language; // null: text that no language owns
    QString title;
    QString excerpt; // the words found stand between U+0002 and U+0003
};

} // namespace gaceta::storage
