#include "app/storage/searchslot.h"

#include <QUuid>
#include <QtEndian>

#include <algorithm>

namespace gaceta::storage {

namespace {

constexpr int itemBits = 20;
constexpr int secondsBits = 36;
constexpr int groupShift = secondsBits + itemBits + languageBits;

} // namespace

SearchRange rangeOf(SearchGroup group)
{
    const qint64 first = static_cast<qint64>(group) << groupShift;
    return {first, first + (qint64(1) << groupShift) - 1};
}

qint64 searchSlot(ItemKind kind, bool trashed, const QDateTime &date, quint32 salt)
{
    // Entries without a date stand among the newest: they are being written.
    constexpr qint64 most = (qint64(1) << secondsBits) - 1;
    constexpr qint64 middle = most / 2;
    qint64 order = date.isValid() ? std::clamp(date.toSecsSinceEpoch() + middle, qint64(0), most) : most;
    SearchGroup group = trashed ? SearchGroup::Trash : SearchGroup::Entries;
    if (kind != ItemKind::Entry) {
        order = 100 - static_cast<qint64>(kind);
        group = trashed ? SearchGroup::Trash : SearchGroup::Others;
    }
    const qint64 item = salt & ((1U << itemBits) - 1);
    return rangeOf(group).first + (((order << itemBits) + item) << languageBits);
}

// Ids of one moment differ in their last bytes alone.
quint32 searchSalt(const QString &id)
{
    return qFromBigEndian<quint32>(QUuid::fromString(id).data4 + 4);
}

} // namespace gaceta::storage
