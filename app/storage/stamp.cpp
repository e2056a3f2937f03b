#include "app/storage/stamp.h"

#include <QTimeZone>

namespace gaceta::storage {

namespace {

constexpr qsizetype dayWidth = 10;
constexpr qsizetype timeWidth = 24;

// QDateTime::fromString takes microseconds, and a newsroom has ten thousands of times to read.
int number(QStringView text, qsizetype from, qsizetype count)
{
    int value = 0;
    for (const QChar c : text.sliced(from, count)) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

} // namespace

QString timeText(const QDateTime &time)
{
    // A year beyond four figures has another width and would sort wrongly.
    const QDateTime utc = time.toUTC();
    if (!utc.isValid() || utc.date().year() < 0 || utc.date().year() > 9999)
        return {};
    return utc.toString(Qt::ISODateWithMs);
}

QDateTime timeFromText(QStringView text)
{
    if (text.size() != timeWidth || text.back() != u'Z')
        return {};
    const QDate day = dayFromText(text.first(dayWidth));
    const QTime time(number(text, 11, 2), number(text, 14, 2), number(text, 17, 2), number(text, 20, 3));
    if (!day.isValid() || !time.isValid())
        return {};
    constexpr qint64 epochDay = 2440588;
    constexpr qint64 dayLength = 86'400'000;
    return QDateTime::fromMSecsSinceEpoch(
        (day.toJulianDay() - epochDay) * dayLength + time.msecsSinceStartOfDay(), Qt::UTC);
}

QString dayText(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QDate dayFromText(QStringView text)
{
    if (text.size() != dayWidth)
        return {};
    return QDate(number(text, 0, 4), number(text, 5, 2), number(text, 8, 2));
}

} // namespace gaceta::storage
