#pragma once
// Dates as an organisation writes them in a language: AP style or in full in English, "11 de octubre de
// 2022" in Spanish, CLDR's long form in others. Never the system's locale or time zone.

#include "app/core/housestyle.h"
#include "app/core/languagetag.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace gaceta::text {

// "Oct. 11, 2022", "March 3, 2023"; in full "October 11, 2022"; "11 de octubre de 2022". Empty for no
// date.
[[nodiscard]] QString dateText(const QDate &date, const LanguageTag &language, const HouseStyle &style);

// "October 2022", "octubre de 2022"
[[nodiscard]] QString monthText(const QDate &date, const LanguageTag &language);

// "6 a.m.", "6:30 p.m.", "noon"; "6 a. m." with no-break spaces, "12 del mediodía"
[[nodiscard]] QString timeText(const QTime &time, const LanguageTag &language);

// Date, time and zone of a moment, seen from that zone: "Oct. 11, 2022, 6 a.m. PDT",
// "11 de octubre de 2022, 6 a. m. PDT".
[[nodiscard]] QString dateTimeText(const QDateTime &moment, const QTimeZone &zone,
                                   const LanguageTag &language, const HouseStyle &style);

// The day of a moment, seen from that zone.
[[nodiscard]] QDate dayOf(const QDateTime &moment, const QTimeZone &zone);

// For machines: "2022-10-11" and "2022-10-11T06:00:00-07:00".
[[nodiscard]] QByteArray isoDate(const QDate &date);
[[nodiscard]] QByteArray isoDateTime(const QDateTime &moment, const QTimeZone &zone);

} // namespace gaceta::text
