#include "app/storage/entrylister.h"

#include "app/storage/columns.h"
#include "app/storage/folding.h"
#include "app/storage/repository.h"
#include "app/storage/searchslot.h"
#include "app/storage/searchwords.h"

using namespace Qt::StringLiterals;

namespace gaceta::storage {

namespace {

OrderTerms termsOf(EntryOrder order)
{
    switch (order) {
    case EntryOrder::NewestFirst:
        return {u"r.date"_s, true};
    case EntryOrder::OldestFirst:
        return {u"r.date"_s, false};
    case EntryOrder::LastChanged:
        return {u"r.changed"_s, true};
    case EntryOrder::Title:
        return {u"r.sort_title"_s, false};
    }
    return {};
}

constexpr QStringView rowColumns =
    u"r.item, r.kind, r.source, r.date, r.changed, r.embargo, r.lead_image, r.slot";
constexpr int slotColumn = 7;
constexpr int rowColumnCount = 8;

EntryRow readRow(const Query &query)
{
    EntryRow row;
    row.id = EntryId::parse(query.text(0)).value_or(EntryId());
    row.kind = enumValue<EntryKind>(query.text(1)).value_or(EntryKind::Article);
    row.source = LanguageTag::parse(query.text(2)).value_or(LanguageTag());
    row.date = timeFromText(query.text(3));
    row.changed = timeFromText(query.text(4));
    row.embargo = timeFromText(query.text(5));
    row.leadImage = MediaId::parse(query.text(6)).value_or(MediaId());
    return row;
}

// An excerpt of the entry's document in which the words stand; of the last where none does. `slot` as in
// entry_rows.
QString excerptOf(Connection &connection, qint64 slot, const SearchWords &words)
{
    Query query(connection, u"SELECT body FROM search_documents WHERE id BETWEEN ? AND ? "
                            "ORDER BY id DESC"_s);
    query.bind(QVariant(slot << languageBits)).bind(QVariant(((slot + 1) << languageBits) - 1));
    QString last;
    QString found;
    while (query.next()) { // to the end, so that the statement can be bound again
        if (!found.isNull())
            continue;
        const QString excerpt = words.excerpt(query.text(0));
        if (excerpt.contains(excerptBegin))
            found = excerpt;
        else if (last.isNull())
            last = excerpt;
    }
    return found.isNull() ? last : found;
}

SearchRange rangeFor(const EntryFilter &filter)
{
    return rangeOf(filter.trashed ? SearchGroup::Trash : SearchGroup::Entries);
}

// What the words found is a set of numbers that is made once (the + keeps the engine from sorting the
// matching rows instead of walking the rows in their order).
QString matchingRows()
{
    return u" AND +r.slot IN (SELECT search_index.rowid >> %1 FROM search_index WHERE search_index "
           "MATCH ? AND search_index.rowid BETWEEN ? AND ?)"_s.arg(languageBits);
}

} // namespace

EntryWindow EntryLister::window(const EntryFilter &filter, EntryOrder order,
                                const std::optional<EntryCursor> &after, int limit) const
{
    if (filter.templates)
        return {templates(filter), {}};
    const bool searching = !SearchWords(filter.words).isEmpty();
    const bool byDate = order == EntryOrder::NewestFirst || order == EntryOrder::OldestFirst;
    EntryWindow window = searching && byDate ? walkMatches(filter, order, after, limit)
                                             : walkRows(filter, order, after, limit);
    readTexts(window.rows);
    return window;
}

EntryWindow EntryLister::walkRows(const EntryFilter &filter, EntryOrder order,
                                  const std::optional<EntryCursor> &after, int limit) const
{
    const OrderTerms terms = termsOf(order);
    const SearchWords words(filter.words);
    Statement statement;
    statement.add(u"SELECT "_s + rowColumns + u", "_s + terms.column +
                      u" FROM entry_rows r WHERE r.trashed = ?"_s,
                  {filter.trashed});
    if (after)
        statement.add(u" AND ("_s + terms.column + u", r.item) "_s + (terms.descending ? u'<' : u'>') +
                          u" (?, ?)"_s,
                      {after->key.isNull() ? u""_s : after->key, after->id});
    addFilters(statement, filter);
    if (!words.isEmpty()) {
        const SearchRange range = rangeFor(filter);
        statement.add(matchingRows(), {words.query(), range.first, range.last});
    }
    const QString direction = terms.descending ? u" DESC"_s : QString();
    statement.add(u" ORDER BY "_s + terms.column + direction + u", r.item"_s + direction + u" LIMIT ?"_s,
                  {limit + 1});

    EntryWindow window;
    QList<qint64> places;
    QString key;
    Query query(m_connection, statement.sql);
    statement.bindTo(query);
    while (query.next()) {
        if (window.rows.size() == limit) {
            window.next = EntryCursor{key, window.rows.last().id.text()};
            break;
        }
        key = query.text(rowColumnCount);
        window.rows.append(readRow(query));
        places.append(query.integer(slotColumn));
    }
    addExcerpts(window.rows, places, words);
    return window;
}

EntryWindow EntryLister::walkMatches(const EntryFilter &filter, EntryOrder order,
                                     const std::optional<EntryCursor> &after, int limit) const
{
    const bool descending = order == EntryOrder::NewestFirst;
    const SearchWords words(filter.words);
    SearchRange range = rangeFor(filter);
    if (after && descending)
        range.last = (after->key.toLongLong() << languageBits) - 1;
    else if (after)
        range.first = (after->key.toLongLong() + 1) << languageBits;
    Statement statement;
    statement.add(
        u"SELECT "_s + rowColumns +
            u" FROM search_index CROSS JOIN entry_rows r ON r.slot = search_index.rowid >> %1 "
            "WHERE search_index MATCH ? AND search_index.rowid BETWEEN ? AND ?"_s.arg(languageBits),
        {words.query(), range.first, range.last});
    addFilters(statement, filter);
    statement.add(descending ? u" ORDER BY search_index.rowid DESC"_s
                             : u" ORDER BY search_index.rowid"_s);

    EntryWindow window;
    QList<qint64> places;
    Query query(m_connection, statement.sql);
    statement.bindTo(query);
    while (query.next()) {
        const qint64 slot = query.integer(slotColumn);
        if (!places.isEmpty() && slot == places.last())
            continue; // the same entry in another language
        if (window.rows.size() == limit) {
            window.next = EntryCursor{QString::number(places.last()), window.rows.last().id.text()};
            break;
        }
        places.append(slot);
        window.rows.append(readRow(query));
    }
    addExcerpts(window.rows, places, words);
    return window;
}

void EntryLister::addExcerpts(QList<EntryRow> &rows, const QList<qint64> &places,
                              const SearchWords &words) const
{
    if (words.isEmpty())
        return;
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].excerpt = excerptOf(m_connection, places.at(i), words);
}

void EntryLister::addFilters(Statement &statement, const EntryFilter &filter) const
{
    if (filter.kind)
        statement.add(u" AND r.kind = ?"_s, {QString(enumName(*filter.kind))});
    if (filter.year) {
        const auto [begin, end] = boundsOf(*filter.year);
        statement.add(u" AND r.date >= ? AND r.date < ?"_s, {begin, end});
    }
    if (!filter.school.isNull())
        statement.add(
            u" AND EXISTS (SELECT 1 FROM entry_schools s WHERE s.item = r.item AND s.school = ?)"_s,
            {filter.school.text()});
    if (!filter.tag.isNull())
        statement.add(u" AND EXISTS (SELECT 1 FROM entry_tags t WHERE t.item = r.item AND t.term = ?)"_s,
                      {filter.tag.text()});
    addLanguageFilters(statement, filter);
}

void EntryLister::addLanguageFilters(Statement &statement, const EntryFilter &filter) const
{
    const auto add = [&](const QString &column, const QString &value) {
        statement.add(u" AND EXISTS (SELECT 1 FROM entry_row_texts l WHERE l.item = r.item AND l."_s +
                          column + u" = ?"_s,
                      {value});
        if (filter.language.isNull())
            statement.add(u")"_s);
        else
            statement.add(u" AND l.language = ?)"_s, {filter.language.text()});
    };
    if (filter.state)
        add(u"state"_s, enumName(*filter.state));
    if (filter.translation)
        add(u"translation"_s, enumName(*filter.translation));
    if (!filter.assignee.isEmpty())
        add(u"assignee"_s, filter.assignee);
    if (!filter.language.isNull() && !filter.state && !filter.translation)
        statement.add(u" AND EXISTS (SELECT 1 FROM entry_row_texts l WHERE l.item = r.item AND "
                      "l.language = ? AND l.state <> '')"_s,
                      {filter.language.text()});
}

std::pair<QString, QString> EntryLister::boundsOf(int year) const
{
    const auto begin = [this](int of) {
        return timeText(QDateTime(QDate(of, 1, 1), QTime(0, 0), m_zone));
    };
    return {begin(year), begin(year + 1)};
}

void EntryLister::readTexts(QList<EntryRow> &rows) const
{
    Query query(m_connection, u"SELECT language, title, state, translation, assignee, due FROM "
                              "entry_row_texts WHERE item = ? AND (state <> '' OR assignee <> '' OR "
                              "due <> '')"_s);
    ColumnReader reader(query, 0);
    for (EntryRow &row : rows) {
        query.bind(row.id.text());
        while (query.next()) {
            EntryRowText &text = row.texts[reader.language(0)];
            text.title = query.text(1);
            text.state = enumValue<WorkflowState>(query.text(2)).value_or(WorkflowState::Draft);
            text.translation =
                enumValue<TranslationState>(query.text(3)).value_or(TranslationState::Missing);
            text.assignee = query.text(4);
            text.due = dayFromText(query.text(5));
        }
    }
}

QList<EntryRow> EntryLister::templates(const EntryFilter &filter) const
{
    QStringList ids;
    {
        Query query(m_connection, u"SELECT id FROM entries WHERE template = TRUE AND trashed_at = ''"_s);
        while (query.next())
            ids.append(query.text(0));
    }
    const QString wanted = sortKey(filter.words.simplified());
    QList<std::pair<QString, EntryRow>> found;
    for (const QString &id : std::as_const(ids)) {
        const auto entry = Repository<Entry>(m_connection).load(id);
        if (!entry || (filter.kind && entry->kind != *filter.kind))
            continue;
        EntryRow row{entry->id, entry->kind, entry->source, {}, {}, {}, entry->leadImage, {}, {}};
        QString titles;
        for (const auto &[language, text] : entry->texts) {
            EntryRowText &shown = row.texts[language];
            shown.title = text.title;
            shown.state = text.state;
            shown.translation = translationState(entry->texts, language, entry->source);
            titles += sortKey(text.title) + u'\n';
        }
        if (titles.contains(wanted))
            found.append({sortKey(entry->texts.valueOrAny(entry->source).title) + id, row});
    }
    std::ranges::sort(found, {}, &std::pair<QString, EntryRow>::first);
    QList<EntryRow> rows;
    for (const auto &[key, row] : std::as_const(found))
        rows.append(row);
    return rows;
}

int EntryLister::count(const EntryFilter &filter) const
{
    if (filter.templates)
        return int(templates(filter).size());
    const SearchWords words(filter.words);
    EntryFilter rest = filter;
    rest.words.clear();
    EntryFilter none;
    none.trashed = filter.trashed;
    Statement statement;
    const SearchRange range = rangeFor(filter);
    if (!words.isEmpty() && rest == none && !filter.trashed) {
        statement.add(u"SELECT count(DISTINCT rowid >> %1) FROM search_index WHERE search_index MATCH ? "
                      "AND rowid BETWEEN ? AND ?"_s.arg(languageBits),
                      {words.query(), range.first, range.last});
    } else {
        statement.add(u"SELECT count(*) FROM entry_rows r WHERE r.trashed = ?"_s, {filter.trashed});
        addFilters(statement, filter);
        if (!words.isEmpty())
            statement.add(matchingRows(), {words.query(), range.first, range.last});
    }
    Query query(m_connection, statement.sql);
    statement.bindTo(query);
    return query.next() ? int(query.integer(0)) : 0;
}

int EntryLister::single(const QString &sql) const
{
    Query query(m_connection, sql);
    return query.next() ? int(query.integer(0)) : 0;
}

EntryCounts EntryLister::counts() const
{
    EntryCounts counts;
    counts.all = single(u"SELECT count(*) FROM entry_rows WHERE trashed = FALSE"_s);
    counts.trashed = single(u"SELECT count(*) FROM entry_rows WHERE trashed = TRUE"_s);
    const QString distinct = u"SELECT count(*) FROM (SELECT DISTINCT item FROM entry_row_texts "
                             "WHERE trashed = FALSE AND translation = '%1') AS items"_s;
    counts.outdated = single(distinct.arg(QString(enumName(TranslationState::Outdated))));
    counts.missing = single(distinct.arg(QString(enumName(TranslationState::Missing))));
    Query kinds(m_connection,
                u"SELECT kind, count(*) FROM entry_rows WHERE trashed = FALSE GROUP BY kind"_s);
    while (kinds.next()) {
        if (const auto kind = enumValue<EntryKind>(kinds.text(0)))
            counts.kinds.append({*kind, int(kinds.integer(1))});
    }
    std::ranges::sort(counts.kinds);
    Query states(m_connection, u"SELECT state, count(*) FROM (SELECT DISTINCT state, item FROM "
                               "entry_row_texts WHERE trashed = FALSE) AS items GROUP BY state"_s);
    while (states.next()) {
        if (const auto state = enumValue<WorkflowState>(states.text(0)))
            counts.states.append({*state, int(states.integer(1))});
    }
    std::ranges::sort(counts.states);
    counts.years = years();
    return counts;
}

QList<std::pair<int, int>> EntryLister::years() const
{
    const auto yearOf = [this](const QString &sql) {
        Query query(m_connection, sql);
        const QDateTime date = query.next() ? timeFromText(query.text(0)) : QDateTime();
        return date.isValid() ? date.toTimeZone(m_zone).date().year() : 0;
    };
    const QString dates =
        u"SELECT date FROM entry_rows WHERE trashed = FALSE AND date > '' ORDER BY date"_s;
    const int last = yearOf(dates + u" DESC LIMIT 1"_s);
    const int first = yearOf(dates + u" LIMIT 1"_s);
    QList<std::pair<int, int>> years;
    // Years with nothing in them are jumped over: one entry may stand in the year 1 by mistake.
    for (int year = last; year >= first && year > 0;) {
        const auto [begin, end] = boundsOf(year);
        Query query(m_connection, u"SELECT count(*) FROM entry_rows WHERE trashed = FALSE AND date >= ? "
                                  "AND date < ?"_s);
        query.bind(begin).bind(end);
        years.append({year, query.next() ? int(query.integer(0)) : 0});
        year = yearOf(u"SELECT date FROM entry_rows WHERE trashed = FALSE AND date > '' AND date < '%1' "
                      "ORDER BY date DESC LIMIT 1"_s.arg(begin));
    }
    return years;
}

} // namespace gaceta::storage
