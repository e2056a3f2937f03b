#pragma once
// Moments as a clock on the wall of the office shows them.

#include <QDateTime>
#include <QTimeZone>

namespace gaceta {

// In UTC. A time that the clocks skip in spring is as long after the jump as it would have been without
// it; of one that comes twice in autumn it is the second, so that nothing is out before its time.
[[nodiscard]] QDateTime momentAt(const QDate &day, const QTime &time, const QTimeZone &zone);

} // namespace gaceta
