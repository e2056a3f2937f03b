#include "app/storage/ignoredfindings.h"

#include "app/storage/query.h"
#include "app/storage/stamp.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace gaceta::storage {

namespace {

void bindPlace(Query &query, const IgnoredFinding &finding)
{
    query.bind(QString(enumName(finding.kind)))
        .bind(finding.item)
        .bind(finding.rule)
        .bind(finding.language.text())
        .bind(finding.field)
        .bind(finding.passage);
}

} // namespace

void IgnoredFindings::add(const IgnoredFinding &finding)
{
    remove(finding);
    Query query(m_connection,
                u"INSERT INTO ignored_findings (kind, item, rule, language, field, "
                "passage, reason, author, ignored_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    bindPlace(query, finding);
    query.bind(finding.reason).bind(finding.author).bind(timeText(finding.time)).run();
}

void IgnoredFindings::remove(const IgnoredFinding &finding)
{
    Query query(m_connection, u"DELETE FROM ignored_findings WHERE kind = ? AND item = ? AND rule = ? "
                              "AND language = ? AND field = ? AND passage = ?"_s);
    bindPlace(query, finding);
    query.run();
}

void IgnoredFindings::removeAll(ItemKind kind, const QString &item)
{
    Query(m_connection, u"DELETE FROM ignored_findings WHERE kind = ? AND item = ?"_s)
        .bind(QString(enumName(kind)))
        .bind(item)
        .run();
}

void IgnoredFindings::clear()
{
    Query(m_connection, u"DELETE FROM ignored_findings"_s).run();
}

QList<IgnoredFinding> IgnoredFindings::loadAll() const
{
    QList<IgnoredFinding> findings;
    Query query(m_connection, u"SELECT rule, kind, item, language, field, passage, reason, author, "
                              "ignored_at FROM ignored_findings"_s);
    while (query.next()) {
        findings.append({query.text(0), enumValue<ItemKind>(query.text(1)).value_or(ItemKind::Entry),
                         query.text(2), LanguageTag::parse(query.text(3)).value_or(LanguageTag()),
                         query.text(4), query.text(5), query.text(6), query.text(7),
                         timeFromText(query.text(8))});
    }
    const auto place = [](const IgnoredFinding &one) {
        return std::tie(one.kind, one.item, one.rule, one.language, one.field, one.passage);
    };
    std::ranges::sort(findings, [place](const IgnoredFinding &left, const IgnoredFinding &right) {
        return place(left) < place(right);
    });
    return findings;
}

} // namespace gaceta::storage
