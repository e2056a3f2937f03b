#pragma once
// Times and days as they stand in the database: ISO 8601 in UTC with milliseconds, of one width so that
// they sort as text; the empty text where there is none.

#include <QDateTime>
#include <QString>

namespace gaceta::storage {

[[nodiscard]] QString timeText(const QDateTime &time);  // "2026-01-31T17:00:00.000Z"
[[nodiscard]] QDateTime timeFromText(QStringView text); // UTC; invalid where the text has another form
[[nodiscard]] QString dayText(const QDate &day);        // "2026-01-31"
[[nodiscard]] QDate dayFromText(QStringView text);

} // namespace gaceta::storage
