#include "app/cli/moment.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace gaceta::cli {

std::optional<QDateTime> momentFrom(const QString &text, const QString &timeZone)
{
    const QTimeZone named(timeZone.toLatin1());
    const QTimeZone zone = named.isValid() ? named : QTimeZone::utc();
    const QString iso = QString(text).replace(u' ', u'T');
    if (const QDate day = QDate::fromString(iso, Qt::ISODate); day.isValid() && !iso.contains(u'T'))
        return day.startOfDay(zone).toUTC();
    QDateTime moment = QDateTime::fromString(iso, Qt::ISODate);
    if (!moment.isValid() || !iso.contains(u'T'))
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime) // nothing was said
        moment = QDateTime(moment.date(), moment.time(), zone);
    return moment.toUTC();
}

} // namespace gaceta::cli
