#include "app/storage/redirects.h"

#include "app/storage/query.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace gaceta::storage {

namespace {

void bindAll(Query &query, const Redirect &redirect)
{
    query.bind(QString(enumName(redirect.kind)))
        .bind(redirect.item)
        .bind(redirect.language.text())
        .bind(redirect.slug);
}

} // namespace

void Redirects::add(const Redirect &redirect)
{
    Query query(m_connection, u"INSERT INTO redirects (kind, item, language, slug) VALUES (?, ?, ?, ?) "
                              "ON CONFLICT (kind, item, language, slug) DO NOTHING"_s);
    bindAll(query, redirect);
    query.run();
}

void Redirects::remove(const Redirect &redirect)
{
    Query query(m_connection,
                u"DELETE FROM redirects WHERE kind = ? AND item = ? AND language = ? AND slug = ?"_s);
    bindAll(query, redirect);
    query.run();
}

void Redirects::removeAll(ItemKind kind, const QString &item)
{
    Query(m_connection, u"DELETE FROM redirects WHERE kind = ? AND item = ?"_s)
        .bind(QString(enumName(kind)))
        .bind(item)
        .run();
}

void Redirects::clear()
{
    Query(m_connection, u"DELETE FROM redirects"_s).run();
}

QList<Redirect> Redirects::loadAll() const
{
    QList<Redirect> redirects;
    Query query(m_connection, u"SELECT kind, item, language, slug FROM redirects"_s);
    while (query.next()) {
        redirects.append({enumValue<ItemKind>(query.text(0)).value_or(ItemKind::Entry), query.text(1),
                          LanguageTag::parse(query.text(2)).value_or(LanguageTag()), query.text(3)});
    }
    std::ranges::sort(redirects, [](const Redirect &left, const Redirect &right) {
        return std::tie(left.kind, left.item, left.language, left.slug) <
               std::tie(right.kind, right.item, right.language, right.slug);
    });
    return redirects;
}

} // namespace gaceta::storage
