#include "app/cli/moment.h"

#include "app/core/wallclock.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace gaceta::cli {

std::optional<QDateTime> momentFrom(const QString &text, const QString &timeZone)
{
    const QTimeZone wanted(timeZone.toLatin1());
    const QTimeZone zone = wanted.isValid() ? wanted : QTimeZone::utc();
    const QString iso = QString(text).replace(u' ', u'T');
    if (const QDate day = QDate::fromString(iso, Qt::ISODate); day.isValid() && !iso.contains(u'T'))
        return day.startOfDay(zone).toUTC();
    if (!iso.contains(u'T'))
        return std::nullopt;
    // Where no zone is said, the machine's own must not have a say: its clocks may skip that hour.
    if (const QDateTime local = QDateTime::fromString(iso + u'Z', Qt::ISODate); local.isValid())
        return momentAt(local.date(), local.time(), zone);
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODate);
    return moment.isValid() ? std::optional(moment.toUTC()) : std::nullopt;
}

} // namespace gaceta::cli
