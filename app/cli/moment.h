#pragma once
// Moments as people type them on a command line.

#include <QDateTime>

#include <optional>

namespace gaceta::cli {

// "2026-11-24", "2026-11-24T15:30", "2026-11-24 15:30", with "Z" or "-08:00" after it or in that time
// zone; a day means its first moment. In UTC.
[[nodiscard]] std::optional<QDateTime> momentFrom(const QString &text, const QString &timeZone);

} // namespace gaceta::cli
