#include "app/storage/repository.h"

#include "app/storage/columns.h"
#include "app/storage/partsreader.h"
#include "app/storage/tables/boilerplatetable.h"
#include "app/storage/tables/contacttable.h"
#include "app/storage/tables/entrytable.h"
#include "app/storage/tables/mediatable.h"
#include "app/storage/tables/organisationtable.h"
#include "app/storage/tables/pagetable.h"
#include "app/storage/tables/schoollisttable.h"
#include "app/storage/tables/schooltable.h"
#include "app/storage/tables/statistictable.h"
#include "app/storage/tables/termtable.h"
#include "app/storage/textsbeside.h"

#include <QHash>

#include <functional>

using namespace Qt::StringLiterals;

namespace gaceta::storage {

namespace {

QString placeholders(qsizetype count)
{
    QStringList marks(count, u"?"_s);
    return marks.join(u", "_s);
}

QString insertSql(const QString &table, const QStringList &names)
{
    return u"INSERT INTO "_s + table + u" ("_s + names.join(u", "_s) + u") VALUES ("_s +
           placeholders(names.size()) + u')';
}

QString deleteSql(const QString &table)
{
    return u"DELETE FROM "_s + table + u" WHERE item = ?"_s;
}

// Writes the rows of list tables. Rows of an item that is new need no deleting first.
template <typename T>
class ListWriter final
{
public:
    ListWriter(Connection &connection, const T &value, bool isNew)
        : m_connection(connection)
        , m_value(value)
        , m_isNew(isNew)
    {
    }

    // `member` gives the list of a value: a pointer to member, or a function.
    template <typename Member>
    void list(const char *table, const char *column, Member member)
    {
        const QString id = keyOf(m_value);
        const auto &values = std::invoke(member, m_value);
        if (!m_isNew)
            Query(m_connection, deleteSql(QLatin1String(table))).bind(id).run();
        if (values.isEmpty())
            return;
        ColumnNames names;
        columns(names, column, values.first());
        Query query(m_connection, insertSql(QLatin1String(table),
                                            QStringList{u"item"_s, u"position"_s} + names.names()));
        for (qsizetype position = 0; position < values.size(); ++position) {
            query.bind(id).bind(QVariant(position));
            ColumnBinder binder(query);
            columns(binder, column, values.at(position));
            query.run();
        }
    }

private:
    Connection &m_connection;
    const T &m_value;
    bool m_isNew;
};

// The row itself, without its parts.
template <typename T>
T readRow(const Query &query, ColumnReader &reader)
{
    T value{};
    if constexpr (requires { value.id; })
        value.id = decltype(value.id)::parse(query.text(0)).value_or(decltype(value.id)());
    value.version = query.integer(1);
    reader.rewind();
    columns(reader, value);
    return value;
}

template <typename T>
QString selectRowSql(const QString &rest)
{
    static const QString columns = columnNames<T>().join(u", "_s);
    return u"SELECT id, version, "_s + columns + u" FROM "_s + QLatin1String(Table<T>::name) + rest;
}

template <typename T>
void writeTexts(Connection &connection, const T &value, bool isNew)
{
    using Text = typename Table<T>::Text;
    static const QString sql = insertSql(QLatin1String(Table<T>::texts),
                                         QStringList{u"item"_s, u"language"_s} + columnNames<Text>());
    const QString id = keyOf(value);
    if (!isNew)
        Query(connection, deleteSql(QLatin1String(Table<T>::texts))).bind(id).run();
    Query query(connection, sql);
    for (const auto &[language, text] : value.texts) {
        query.bind(id).bind(language.text());
        ColumnBinder binder(query);
        columns(binder, text);
        query.run();
    }
}

template <typename T>
QString upsertSql()
{
    const QStringList names = QStringList{u"version"_s, u"changed"_s} + columnNames<T>();
    QStringList assignments;
    for (const QString &name : names)
        assignments.append(name + u" = excluded."_s + name);
    return insertSql(QLatin1String(Table<T>::name), QStringList{u"id"_s} + names) +
           u" ON CONFLICT (id) DO UPDATE SET "_s + assignments.join(u", "_s);
}

} // namespace

template <typename T>
ItemKind Repository<T>::kind()
{
    return Table<T>::kind;
}

template <typename T>
std::optional<T> Repository<T>::load(const QString &id) const
{
    static const QString sql = selectRowSql<T>(u" WHERE id = ?"_s);
    std::optional<T> value;
    {
        Query query(m_connection, sql);
        query.bind(id);
        ColumnReader reader(query, 2);
        if (!query.next())
            return std::nullopt;
        value = readRow<T>(query, reader);
    }
    PartsReader<T>(m_connection, {isIt, id}).read([&value](const QString &) { return &*value; });
    return value;
}

template <typename T>
QList<T> Repository<T>::loadAll(Trash trash, SecondReader *second) const
{
    TextsBeside<T> beside(m_connection, second);
    QList<T> values;
    QHash<QString, qsizetype> places;
    {
        Query query(m_connection,
                    selectRowSql<T>((trash == Trash::Only ? u" WHERE trashed_at <> '' ORDER BY "_s
                                                          : u" WHERE trashed_at = '' ORDER BY "_s) +
                                    QLatin1String(Table<T>::order)));
        ColumnReader reader(query, 2);
        while (query.next()) {
            places.insert(query.text(0), values.size());
            values.append(readRow<T>(query, reader));
        }
    }
    T *const first = values.data();
    beside.readRest([&places, first](const QString &id) {
        const auto place = places.constFind(id);
        return place == places.cend() ? nullptr : first + *place;
    });
    return values;
}

template <typename T>
QStringList Repository<T>::ids() const
{
    QStringList ids;
    Query query(m_connection, u"SELECT id FROM "_s + QLatin1String(Table<T>::name));
    while (query.next())
        ids.append(query.text(0));
    return ids;
}

template <typename T>
void Repository<T>::write(const T &value, const QDateTime &changed)
{
    static const QString sql = upsertSql<T>();
    {
        Query query(m_connection, sql);
        query.bind(keyOf(value)).bind(QVariant(value.version)).bind(timeText(changed));
        ColumnBinder binder(query);
        columns(binder, value);
        query.run();
    }
    const bool isNew = value.version <= 1;
    writeTexts(m_connection, value, isNew);
    ListWriter<T> writer(m_connection, value, isNew);
    Table<T>::lists(writer);
}

template class Repository<Entry>;
template class Repository<Page>;
template class Repository<School>;
template class Repository<SchoolList>;
template class Repository<Statistic>;
template class Repository<Media>;
template class Repository<Contact>;
template class Repository<Boilerplate>;
template class Repository<Term>;
template class Repository<Organisation>;

} // namespace gaceta::storage
