#include "app/storage/searchindex.h"

#include "app/storage/query.h"
#include "app/storage/searchrow.h"
#include "app/storage/searchslot.h"
#include "app/storage/searchwords.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gaceta::storage {

namespace {

constexpr int mostRanked =
    200; // beyond, ordering by how well they match takes longer than a keystroke may

struct Candidate
{
    SearchHit hit;
    QString body;
};

constexpr QStringView matches =
    u" FROM search_index CROSS JOIN search_documents d ON d.id = search_index.rowid "
    "WHERE search_index MATCH ? AND search_index.rowid BETWEEN ? AND ?";

void bindMatch(Query &query, const SearchWords &words)
{
    query.bind(words.query())
        .bind(QVariant(rangeOf(SearchGroup::Entries).first))
        .bind(QVariant(rangeOf(SearchGroup::Others).last));
}

// True where so few match that ordering them by how well they match is quick.
bool areFew(Connection &connection, const SearchWords &words)
{
    Query query(connection, u"SELECT count(*) FROM (SELECT rowid FROM search_index WHERE search_index "
                            "MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?) AS found"_s);
    bindMatch(query, words);
    query.bind(QVariant(mostRanked + 1));
    return query.next() && query.integer(0) <= mostRanked;
}

} // namespace

void SearchIndex::write(const SearchItem &item, const QList<SearchDocument> &documents)
{
    remove(item.kind, item.id);
    const qint64 slot = freeSlot(item);
    std::vector<SearchRow> rows;
    for (int i = 0; i < std::min(int(documents.size()), documentsOfItem); ++i)
        rows.push_back({slot + i, item, documents.at(i)});
    insertRows(m_connection, rows);
}

void SearchIndex::remove(ItemKind kind, const QString &item)
{
    Query(m_connection, u"DELETE FROM search_documents WHERE kind = ? AND item = ?"_s)
        .bind(QString(enumName(kind)))
        .bind(item)
        .run();
}

qint64 SearchIndex::freeSlot(const SearchItem &item) const
{
    Query query(m_connection, u"SELECT 1 FROM search_documents WHERE id BETWEEN ? AND ?"_s);
    quint32 salt = searchSalt(item.id);
    while (true) {
        const qint64 slot = searchSlot(item.kind, item.trashed, item.date, salt++);
        query.bind(QVariant(slot)).bind(QVariant(slot + documentsOfItem - 1));
        if (!query.next())
            return slot;
        while (query.next()) { // read to the end, so that the statement can be bound again
        }
    }
}

QList<SearchHit> SearchIndex::search(const QString &typed, int limit) const
{
    const SearchWords words(typed);
    if (words.isEmpty() || limit <= 0)
        return {};
    const QString order =
        areFew(m_connection, words) ? m_connection.dialect().searchRank : u"search_index.rowid DESC"_s;
    Query query(m_connection,
                u"SELECT d.kind, d.item, d.language, d.title, substr(d.body, 1, 100000)"_s + matches +
                    u" ORDER BY "_s + order + u" LIMIT ?"_s);
    bindMatch(query, words);
    query.bind(QVariant(std::max(mostRanked, 2 * limit)));
    std::vector<Candidate> candidates;
    QSet<std::pair<QString, QString>> seen;
    while (query.next()) {
        const std::pair item{query.text(0), query.text(1)};
        if (seen.contains(item))
            continue;
        seen.insert(item);
        candidates.push_back({{enumValue<ItemKind>(item.first).value_or(ItemKind::Entry),
                               item.second,
                               LanguageTag::parse(query.text(2)).value_or(LanguageTag()),
                               query.text(3),
                               {}},
                              query.text(4)});
    }
    std::ranges::stable_partition(candidates, [&](const Candidate &candidate) {
        return words.matchesExactly(candidate.hit.title, candidate.body);
    });
    QList<SearchHit> hits;
    for (Candidate &candidate : candidates) {
        if (hits.size() == limit)
            break;
        candidate.hit.excerpt = words.excerpt(candidate.body);
        hits.append(candidate.hit);
    }
    return hits;
}

} // namespace gaceta::storage
