#include "app/storage/versionlister.h"

#include "app/storage/columns.h"

using namespace Qt::StringLiterals;

namespace gaceta::storage {

namespace {

OrderTerms termsOf(VersionOrder order)
{
    switch (order) {
    case VersionOrder::Changed:
        return {u"r.changed"_s, true};
    case VersionOrder::Newest:
        return {u"r.date"_s, true};
    case VersionOrder::Oldest:
        return {u"r.date"_s, false};
    case VersionOrder::Due:
        return {u"t.due"_s, false};
    case VersionOrder::Embargo:
        return {u"r.embargo"_s, false};
    }
    return {};
}

constexpr QStringView columns =
    u"t.item, t.language, t.title, t.state, t.translation, t.assignee, t.due, r.kind, r.source, "
    u"r.author, "
    "r.date, r.changed, r.embargo, "
    "(SELECT o.title FROM entry_row_texts o WHERE o.item = t.item AND o.language = r.source)";
constexpr int sourceTitleColumn = 13;
constexpr int orderColumn = 14;

// What tells one row from all others: its place among rows of the same time.
QString place()
{
    return u"t.item || t.language"_s;
}

VersionRow readRow(const Query &query, ColumnReader &reader)
{
    VersionRow row;
    row.entry = EntryId::parse(query.text(0)).value_or(EntryId());
    row.language = reader.language(1);
    row.title = query.text(2);
    row.state = enumValue<WorkflowState>(query.text(3)).value_or(WorkflowState::Draft);
    row.translation = enumValue<TranslationState>(query.text(4)).value_or(TranslationState::Missing);
    row.assignee = query.text(5);
    row.due = dayFromText(query.text(6));
    row.kind = enumValue<EntryKind>(query.text(7)).value_or(EntryKind::Article);
    row.source = reader.language(8);
    row.author = query.text(9);
    row.date = timeFromText(query.text(10));
    row.changed = timeFromText(query.text(11));
    row.embargo = timeFromText(query.text(12));
    if (row.title.isEmpty())
        row.title = query.text(sourceTitleColumn);
    return row;
}

template <typename E>
QString listed(const QList<E> &values)
{
    QStringList names;
    for (const E value : values)
        names.append(u'\'' + QString(enumName(value)) + u'\'');
    return names.join(u", "_s);
}

} // namespace

void VersionLister::addFilters(Statement &statement, const VersionFilter &filter)
{
    statement.add(u" FROM entry_row_texts t JOIN entry_rows r ON r.item = t.item"
                  " WHERE t.trashed = FALSE AND r.trashed = FALSE"_s);
    if (!filter.states.isEmpty())
        statement.add(u" AND t.state IN (%1)"_s.arg(listed(filter.states)));
    else if (filter.written)
        statement.add(u" AND t.state <> ''"_s);
    else
        statement.add(u" AND (t.state <> '' OR t.assignee <> '' OR t.due <> '')"_s);
    if (!filter.translations.isEmpty())
        statement.add(u" AND t.translation IN (%1)"_s.arg(listed(filter.translations)));
    if (!filter.language.isNull())
        statement.add(u" AND t.language = ?"_s, {filter.language.text()});
    if (!filter.assignee.isEmpty())
        statement.add(u" AND t.assignee = ?"_s, {filter.assignee});
    if (!filter.person.isEmpty())
        statement.add(u" AND (t.assignee = ? OR (t.assignee = '' AND r.author IN (?, '')))"_s,
                      {filter.person, filter.person});
    if (filter.dated)
        statement.add(*filter.dated ? u" AND r.date > ''"_s : u" AND r.date = ''"_s);
    if (filter.time)
        addSpan(statement, filter);
}

void VersionLister::addSpan(Statement &statement, const VersionFilter &filter)
{
    const bool isDay = filter.time == VersionTime::Due;
    const QString column = isDay                                 ? u"t.due"_s
                           : filter.time == VersionTime::Embargo ? u"r.embargo"_s
                                                                 : u"r.date"_s;
    const auto textOf = [isDay](const QDateTime &time) {
        return isDay ? dayText(time.date()) : timeText(time);
    };
    statement.add(u" AND %1 > ''"_s.arg(column));
    if (filter.from.isValid())
        statement.add(u" AND %1 >= ?"_s.arg(column), {textOf(filter.from)});
    if (filter.until.isValid())
        statement.add(u" AND %1 < ?"_s.arg(column), {textOf(filter.until)});
}

VersionWindow VersionLister::window(const VersionFilter &filter, VersionOrder order,
                                    const std::optional<EntryCursor> &after, int limit) const
{
    const OrderTerms terms = termsOf(order);
    Statement statement;
    statement.add(u"SELECT "_s + columns + u", "_s + terms.column + u", "_s + place());
    addFilters(statement, filter);
    if (after)
        statement.add(
            u" AND (%1, %2) %3 (?, ?)"_s.arg(terms.column, place(), terms.descending ? u"<"_s : u">"_s),
            {after->key.isNull() ? u""_s : after->key, after->id});
    const QString direction = terms.descending ? u" DESC"_s : QString();
    statement.add(u" ORDER BY %1%3, %2%3 LIMIT ?"_s.arg(terms.column, place(), direction), {limit + 1});
    VersionWindow window;
    Query query(m_connection, statement.sql);
    statement.bindTo(query);
    ColumnReader reader(query, 0);
    EntryCursor last;
    while (query.next()) {
        if (window.rows.size() == limit) {
            window.next = last;
            break;
        }
        last = {query.text(orderColumn), query.text(orderColumn + 1)};
        window.rows.append(readRow(query, reader));
    }
    return window;
}

int VersionLister::count(const VersionFilter &filter) const
{
    Statement statement;
    statement.add(u"SELECT count(*)"_s);
    addFilters(statement, filter);
    Query query(m_connection, statement.sql);
    statement.bindTo(query);
    return query.next() ? int(query.integer(0)) : 0;
}

QStringList VersionLister::assignees() const
{
    QStringList people;
    Query query(m_connection, u"SELECT DISTINCT assignee FROM entry_row_texts WHERE assignee > '' UNION "
                              "SELECT DISTINCT assignee FROM page_texts WHERE assignee > ''"_s);
    while (query.next())
        people.append(query.text(0));
    return people;
}

} // namespace gaceta::storage
