#include "app/text/itemlink.h"

#include "app/text/commonmark.h"
#include "app/text/parsearena.h"
#include "app/text/plaintree.h"

namespace gaceta::text {

namespace {

constexpr QByteArrayView scheme("gaceta:");

bool isLinked(ItemKind kind)
{
    return kind == ItemKind::Entry || kind == ItemKind::Page || kind == ItemKind::School ||
           kind == ItemKind::SchoolList || kind == ItemKind::Media;
}

} // namespace

std::optional<ItemLink> parseItemLink(QByteArrayView address)
{
    if (!address.startsWith(scheme))
        return std::nullopt;
    const QByteArrayView rest = address.sliced(scheme.size());
    const qsizetype slash = rest.indexOf('/');
    if (slash <= 0)
        return std::nullopt;
    const auto kind = enumValue<ItemKind>(QString::fromUtf8(rest.first(slash)));
    if (!kind || !isLinked(*kind))
        return std::nullopt;
    const QByteArrayView target = rest.sliced(slash + 1);
    const qsizetype hash = target.indexOf('#');
    const QByteArrayView id = hash < 0 ? target : target.first(hash);
    if (id.isEmpty())
        return std::nullopt;
    const QByteArray fragment = hash < 0 ? QByteArray() : target.sliced(hash + 1).toByteArray();
    return ItemLink{*kind, QString::fromUtf8(id).toLower(), fragment};
}

QByteArray itemLinkText(ItemKind kind, const QString &id)
{
    return scheme.toByteArray() + QByteArray(enumName(kind).data()) + '/' + id.toUtf8();
}

QList<ItemLink> findItemLinks(const QByteArray &markdown)
{
    QList<ItemLink> links;
    if (!markdown.contains(scheme))
        return links;
    ParseArena arena;
    const cmark_node *document = arena.parse(markdown);
    for (const cmark_node *node = document; node; node = nextWithin(node, document)) {
        if (const auto link = parseItemLink(urlOf(node)))
            links.append(*link);
    }
    return links;
}

} // namespace gaceta::text
