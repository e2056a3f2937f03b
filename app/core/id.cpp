#include "app/core/id.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QtEndian>

namespace gaceta {

QUuid newUuid()
{
    const auto milliseconds = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    quint64 random[2];
    QRandomGenerator::system()->fillRange(random);
    const quint64 high = (milliseconds << 16) | 0x7000U | (random[0] & 0x0fffU);
    const quint64 low = 0x8000000000000000U | (random[1] & 0x3fffffffffffffffU);
    char bytes[16];
    qToBigEndian(high, bytes);
    qToBigEndian(low, bytes + 8);
    return QUuid::fromRfc4122(QByteArrayView(bytes, sizeof bytes));
}

std::strong_ordering compareUuids(const QUuid &left, const QUuid &right)
{
    const auto high = [](const QUuid &uuid) {
        return quint64(uuid.data1) << 32 | quint64(uuid.data2) << 16 | uuid.data3;
    };
    if (const auto order = high(left) <=> high(right); order != 0)
        return order;
    return qFromBigEndian<quint64>(left.data4) <=> qFromBigEndian<quint64>(right.data4);
}

} // namespace gaceta
