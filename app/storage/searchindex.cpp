#include "app/storage/searchindex.h"

#include "app/storage/query.h"
#include "app/storage/searchrow.h"
#include "app/storage/searchslot.h"
#include "app/storage/searchwords.h"

#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace gaceta::storage {

namespace {

// Beyond, looking how well each fits takes longer than a keystroke may.
constexpr int mostRanked = 200;

struct Candidate
{
    SearchHit hit;
    QString body;
    bool isExact = false;
    int wordsInTitle = 0;
};

// The documents that match, newest first.
std::vector<Candidate> candidatesFor(Connection &connection, const SearchWords &words, int limit)
{
    Query query(connection, u"SELECT d.kind, d.item, d.language, d.title, d.body FROM search_index "
                            "CROSS JOIN search_documents d ON d.id = search_index.rowid "
                            "WHERE search_index MATCH ? AND search_index.rowid BETWEEN ? AND ? "
                            "ORDER BY search_index.rowid DESC LIMIT ?"_s);
    query.bind(words.query())
        .bind(QVariant(rangeOf(SearchGroup::Entries).first))
        .bind(QVariant(rangeOf(SearchGroup::Others).last))
        .bind(QVariant(limit));
    std::vector<Candidate> candidates;
    while (query.next()) {
        Candidate candidate;
        candidate.hit = {enumValue<ItemKind>(query.text(0)).value_or(ItemKind::Entry),
                         query.text(1),
                         LanguageTag::parse(query.text(2)).value_or(LanguageTag()),
                         query.text(3),
                         {}};
        candidate.body = query.text(4);
        candidate.isExact = words.matchesExactly(candidate.hit.title, candidate.body);
        candidate.wordsInTitle = words.countIn(candidate.hit.title);
        candidates.push_back(std::move(candidate));
    }
    return candidates;
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
    tellSlot(m_connection, item, slot);
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
    Query query(m_connection, u"SELECT 1 FROM search_documents WHERE id BETWEEN ? AND ? "
                              "UNION ALL SELECT 1 FROM entry_rows WHERE slot = ? AND item <> ?"_s);
    quint32 salt = searchSalt(item.id);
    while (true) {
        const qint64 slot = searchSlot(item.kind, item.trashed, item.date, salt++);
        query.bind(QVariant(slot))
            .bind(QVariant(slot + documentsOfItem - 1))
            .bind(QVariant(slot >> languageBits))
            .bind(item.id);
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
    std::vector<Candidate> candidates =
        candidatesFor(m_connection, words, std::max(mostRanked, 2 * limit));
    // Where a key fits as well as the words in a language, people see the words.
    const auto rank = [](const Candidate &one) {
        return std::tuple(one.isExact, one.wordsInTitle, !one.hit.language.isNull());
    };
    std::ranges::stable_sort(candidates, [&rank](const Candidate &one, const Candidate &other) {
        return rank(one) > rank(other);
    });
    std::set<std::pair<ItemKind, QString>> seen;
    QList<SearchHit> hits;
    for (Candidate &candidate : candidates) {
        if (hits.size() == limit)
            break;
        const std::pair item{candidate.hit.kind, candidate.hit.item};
        if (!seen.insert(item).second)
            continue;
        candidate.hit.excerpt = words.excerpt(candidate.body);
        hits.append(candidate.hit);
    }
    return hits;
}

} // namespace gaceta::storage
