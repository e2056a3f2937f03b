#include "app/storage/items.h"

#include "app/storage/columns.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gaceta::storage {

namespace {

struct ItemTable
{
    ItemKind kind;
    const char *name;
    const char *texts;
    const char *key;   // what people know it by
    const char *title; // column of `texts`
    const char *order;
};

constexpr std::array tables{
    ItemTable{ItemKind::Entry, "entries", "entry_texts", "''", "title", "date DESC, id"},
    ItemTable{ItemKind::Page, "pages", "page_texts", "\"key\"", "title", "parent, position, id"},
    ItemTable{ItemKind::School, "schools", "school_texts", "\"key\"", "name", "\"key\", id"},
    ItemTable{ItemKind::SchoolList, "school_lists", "school_list_texts", "\"key\"", "title",
              "\"key\", id"},
    ItemTable{ItemKind::Statistic, "statistics", "statistic_texts", "\"key\"", "label",
              "\"group\", position, \"key\", id"},
    ItemTable{ItemKind::Media, "media", "media_texts", "file_name", "alt", "id"},
    ItemTable{ItemKind::Contact, "contacts", "contact_texts", "\"key\"", "role",
              "\"group\", position, \"key\", id"},
    ItemTable{ItemKind::Boilerplate, "boilerplates", "boilerplate_texts", "\"key\"", "title",
              "\"key\", id"},
    ItemTable{ItemKind::Term, "terms", "term_texts", "\"key\"", "name", "\"key\", id"},
    ItemTable{ItemKind::Organisation, "organisations", "organisation_texts", "''", "name", "id"}};

const ItemTable &tableOf(ItemKind kind)
{
    return *std::ranges::find(tables, kind, &ItemTable::kind);
}

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

// Columns that name items of a kind.
struct Mention
{
    ItemKind kind;
    const char *table;
    const char *column;
    bool isList; // a row of a list goes; a single column is emptied
};

constexpr std::array mentions{Mention{ItemKind::Term, "entry_tags", "term", true},
                              // A list by a rule keeps its tag: without it, every school would fit.
                              Mention{ItemKind::Term, "school_tags", "term", true},
                              Mention{ItemKind::School, "entry_schools", "school", true},
                              Mention{ItemKind::School, "school_list_members", "school", true},
                              Mention{ItemKind::School, "observations", "school", true},
                              Mention{ItemKind::Contact, "entry_contacts", "contact", true},
                              Mention{ItemKind::Entry, "entry_related", "entry", true},
                              Mention{ItemKind::Boilerplate, "entries", "boilerplate", false},
                              Mention{ItemKind::Media, "entries", "lead_image", false},
                              Mention{ItemKind::Media, "entries", "video_poster", false},
                              Mention{ItemKind::Media, "entry_gallery", "media", true},
                              Mention{ItemKind::Media, "entry_attachments", "media", true},
                              Mention{ItemKind::Media, "entry_rows", "lead_image", false},
                              Mention{ItemKind::Media, "pages", "lead_image", false},
                              Mention{ItemKind::Media, "schools", "photo", false},
                              Mention{ItemKind::Media, "organisations", "logo", false},
                              Mention{ItemKind::Page, "pages", "parent", false}};

} // namespace

std::optional<ItemRecord> Items::record(ItemKind kind, const QString &item) const
{
    Query query(m_connection, u"SELECT version, changed, trashed_at FROM "_s +
                                  latin(tableOf(kind).name) + u" WHERE id = ?"_s);
    query.bind(item);
    if (!query.next())
        return std::nullopt;
    return ItemRecord{query.integer(0), timeFromText(query.text(1)), timeFromText(query.text(2))};
}

QList<ItemRow> Items::list(ItemKind kind, Trash trash) const
{
    const ItemTable &table = tableOf(kind);
    QList<ItemRow> rows;
    Query query(m_connection,
                u"SELECT id, "_s + latin(table.key) + u", changed, trashed_at FROM "_s +
                    latin(table.name) +
                    (trash == Trash::Only ? u" WHERE trashed_at <> ''"_s : u" WHERE trashed_at = ''"_s) +
                    u" ORDER BY "_s + latin(table.order));
    while (query.next()) {
        rows.append({kind,
                     query.text(0),
                     query.text(1),
                     {},
                     timeFromText(query.text(2)),
                     timeFromText(query.text(3))});
    }
    readTitles(kind, rows);
    return rows;
}

QList<ItemVersion> Items::versions(ItemKind kind) const
{
    const ItemTable &table = tableOf(kind);
    QList<ItemVersion> versions;
    Query query(m_connection, u"SELECT id, version FROM "_s + latin(table.name) +
                                  u" WHERE trashed_at = '' ORDER BY "_s + latin(table.order));
    while (query.next())
        versions.append({query.text(0), query.integer(1)});
    return versions;
}

void Items::readTitles(ItemKind kind, QList<ItemRow> &rows) const
{
    const ItemTable &table = tableOf(kind);
    Query query(m_connection, u"SELECT language, "_s + latin(table.title) + u" FROM "_s +
                                  latin(table.texts) + u" WHERE item = ?"_s);
    ColumnReader reader(query, 0);
    for (ItemRow &row : rows) {
        query.bind(row.id);
        while (query.next())
            row.titles[reader.language(0)] = query.text(1);
    }
}

QList<ItemRow> Items::trashed() const
{
    QList<ItemRow> rows;
    for (const ItemTable &table : tables)
        rows += list(table.kind, Trash::Only);
    std::ranges::stable_sort(rows, std::ranges::greater(), &ItemRow::trashedAt);
    return rows;
}

bool Items::areNone() const
{
    return std::ranges::all_of(tables, [this](const ItemTable &table) {
        if (table.kind == ItemKind::Organisation)
            return true;
        Query query(m_connection, u"SELECT 1 FROM "_s + latin(table.name) + u" LIMIT 1"_s);
        return !query.next();
    });
}

void Items::setTrashed(ItemKind kind, const QString &item, const QDateTime &time)
{
    Query(m_connection, u"UPDATE "_s + latin(tableOf(kind).name) + u" SET trashed_at = ? WHERE id = ?"_s)
        .bind(timeText(time))
        .bind(item)
        .run();
}

void Items::remove(ItemKind kind, const QString &item)
{
    removeMentions(kind, item);
    Query(m_connection, u"DELETE FROM "_s + latin(tableOf(kind).name) + u" WHERE id = ?"_s)
        .bind(item)
        .run();
}

void Items::removeMentions(ItemKind kind, const QString &item)
{
    for (const Mention &mention : mentions) {
        if (mention.kind != kind)
            continue;
        const QString where = u" WHERE "_s + latin(mention.column) + u" = ?"_s;
        const QString sql = mention.isList ? QString(u"DELETE FROM "_s + latin(mention.table) + where)
                                           : QString(u"UPDATE "_s + latin(mention.table) + u" SET "_s +
                                                     latin(mention.column) + u" = ''"_s + where);
        Query(m_connection, sql).bind(item).run();
    }
}

} // namespace gaceta::storage
