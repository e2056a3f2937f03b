#pragma once
// Days and times as people type them: in the form of the program's language, in ISO form, with two or
// four digits of the year, by the name of the month.

#include <QDateTime>
#include <QString>

#include <optional>

namespace gaceta::ui {

// Invalid where it cannot be read. A year of two digits is of this century.
[[nodiscard]] QDate dayFrom(const QString &typed);
// Day, month and year in digits, the year with four.
[[nodiscard]] QString dayText(const QDate &day);

// "6:30 PM", "18:30", "6 p.m.", "0630"; nothing where it cannot be read.
[[nodiscard]] std::optional<QTime> timeFrom(const QString &typed);
[[nodiscard]] QString timeText(const QTime &time);
// The pattern it is written by. Spanish has "a. m." in small letters, which Qt's own pattern does not.
[[nodiscard]] QString timeForm();

[[nodiscard]] QString momentText(const QDateTime &moment);

} // namespace gaceta::ui
