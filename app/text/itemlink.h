#pragma once
// Links from a body to other content of the newsroom: gaceta:entry/<id>, gaceta:page/<id>,
// gaceta:school/<id>, gaceta:school-list/<id>, gaceta:media/<id>, with a #fragment where one is wanted.

#include "app/core/item.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace gaceta::text {

struct ItemLink
{
    ItemKind kind = ItemKind::Entry;
    QString id; // lower case; whether it is a UUID of something is for the reader to find out
    QByteArray fragment;

    friend bool operator==(const ItemLink &, const ItemLink &) = default;
};

// Nothing for any other address.
[[nodiscard]] std::optional<ItemLink> parseItemLink(QByteArrayView address);
[[nodiscard]] QByteArray itemLinkText(ItemKind kind, const QString &id);

// Every link and image of a body that leads to content of the newsroom, in order.
[[nodiscard]] QList<ItemLink> findItemLinks(const QByteArray &markdown);

} // namespace gaceta::text
