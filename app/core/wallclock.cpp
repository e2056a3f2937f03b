#include "app/core/wallclock.h"

namespace gaceta {

QDateTime momentAt(const QDate &day, const QTime &time, const QTimeZone &zone)
{
    if (!day.isValid() || !time.isValid())
        return {};
    const QDateTime local(day, time, zone);
    // Skipped: the offset is that of the day before.
    return local.isValid() ? local.toUTC() : QDateTime(day.addDays(-1), time, zone).toUTC().addDays(1);
}

} // namespace gaceta
