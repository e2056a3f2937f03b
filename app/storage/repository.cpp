#include "app/storage/repository.h"

#include "app/storage/columns.h"
#include "app/storage/secondreader.h"
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

#include <QHash>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace gaceta::storage {

namespace {

constexpr qsizetype worthTwoReaders = 500;

template <typename T>
QStringList columnNames()
{
    ColumnNames names;
    const T value{};
    columns(names, value);
    return names.names();
}

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

// Where the parts that were read belong; null: nowhere (its item lies in the trash).
template <typename T>
using Finder = std::function<T *(const QString &id)>;

// Whose parts are read: those of all items, or of those whose id is, is before, or is not before a given
// one.
struct Choice
{
    const char *condition = "";
    QString id = {};
};
constexpr auto isIt = " WHERE item = ?";
constexpr auto isBefore = " WHERE item < ?";
constexpr auto isNotBefore = " WHERE item >= ?";

QString selectPartsSql(const QString &table, const QString &second, const QStringList &names,
                       const Choice &choice)
{
    return u"SELECT item, "_s + second + u", "_s + names.join(u", "_s) + u" FROM "_s + table +
           QLatin1String(choice.condition);
}

void bindChoice(Query &query, const Choice &choice)
{
    if (!choice.id.isEmpty())
        query.bind(choice.id);
}

template <typename T>
class ListReader final
{
public:
    ListReader(Connection &connection, Choice choice, const Finder<T> &find)
        : m_connection(connection)
        , m_choice(std::move(choice))
        , m_find(find)
    {
    }

    template <typename Member>
    void list(const char *table, const char *column, Member member)
    {
        using Values = std::remove_cvref_t<std::invoke_result_t<Member, T &>>;
        ColumnNames names;
        const typename Values::value_type none{};
        columns(names, column, none);
        Query query(m_connection,
                    selectPartsSql(QLatin1String(table), u"position"_s, names.names(), m_choice) +
                        u" ORDER BY item, position"_s);
        bindChoice(query, m_choice);
        ColumnReader reader(query, 2);
        QString item;
        T *owner = nullptr;
        while (query.next()) {
            if (QString next = query.text(0); next != item || !owner) {
                item = std::move(next);
                owner = m_find(item);
            }
            if (!owner)
                continue;
            reader.rewind();
            columns(reader, column, std::invoke(member, *owner).emplaceBack());
        }
    }

private:
    Connection &m_connection;
    Choice m_choice;
    const Finder<T> &m_find;
};

template <typename T>
void readTexts(Connection &connection, const Choice &choice, const Finder<T> &find)
{
    using Text = typename Table<T>::Text;
    static const QStringList names = columnNames<Text>();
    Query query(connection,
                selectPartsSql(QLatin1String(Table<T>::texts), u"language"_s, names, choice));
    bindChoice(query, choice);
    ColumnReader reader(query, 2);
    while (query.next()) {
        T *owner = find(query.text(0));
        if (!owner)
            continue;
        reader.rewind();
        columns(reader, owner->texts[reader.language(1)]);
    }
}

template <typename T>
void readLists(Connection &connection, const Choice &choice, const Finder<T> &find)
{
    ListReader<T> reader(connection, choice, find);
    Table<T>::lists(reader);
}

// An id with seven tenths of the others behind it: their texts take as long to read as those of the first
// three with the lists of all.
QString middleOf(QStringList ids)
{
    const auto middle = ids.begin() + ids.size() * 3 / 10;
    std::ranges::nth_element(ids, middle);
    return *middle;
}

// Texts and lists are different members, and each item's texts are read by one of the two.
template <typename T>
void readInTwo(Connection &connection, SecondReader &second, const QString &middle,
               const Finder<T> &find)
{
    second.begin([&](Connection &other) { readTexts(other, {isNotBefore, middle}, find); });
    readTexts(connection, {isBefore, middle}, find);
    readLists(connection, {}, find);
    if (!second.finish())
        readTexts(connection, {isNotBefore, middle}, find);
}

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
    const Finder<T> find = [&value](const QString &) { return &*value; };
    readTexts(m_connection, {isIt, id}, find);
    readLists(m_connection, {isIt, id}, find);
    return value;
}

template <typename T>
QList<T> Repository<T>::loadAll(Trash trash, SecondReader *second) const
{
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
    const Finder<T> find = [&places, first](const QString &id) {
        const auto place = places.constFind(id);
        return place == places.cend() ? nullptr : first + *place;
    };
    if (second && values.size() >= worthTwoReaders) {
        readInTwo(m_connection, *second, middleOf(places.keys()), find);
    } else {
        readTexts(m_connection, {}, find);
        readLists(m_connection, {}, find);
    }
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
