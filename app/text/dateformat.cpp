#include "app/text/dateformat.h"

#include <QCalendar>
#include <QLocale>

#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace gaceta::text {

namespace {

constexpr QChar noBreakSpace(0x00A0);

constexpr std::array englishMonths{u"January",   u"February", u"March",    u"April",
                                   u"May",       u"June",     u"July",     u"August",
                                   u"September", u"October",  u"November", u"December"};
// AP: March to July are not shortened.
constexpr std::array apMonths{u"Jan.", u"Feb.", u"March", u"April", u"May",  u"June",
                              u"July", u"Aug.", u"Sept.", u"Oct.",  u"Nov.", u"Dec."};
constexpr std::array spanishMonths{u"enero",      u"febrero", u"marzo",     u"abril",
                                   u"mayo",       u"junio",   u"julio",     u"agosto",
                                   u"septiembre", u"octubre", u"noviembre", u"diciembre"};

enum class Voice { English, Spanish, Other };

Voice voiceOf(const LanguageTag &language)
{
    const QStringView name = language.language();
    if (name == u"es")
        return Voice::Spanish;
    return name == u"en" || name.isEmpty() ? Voice::English : Voice::Other;
}

template <typename Months>
QString monthName(const Months &months, const QDate &date)
{
    return QStringView(months[static_cast<size_t>(date.month() - 1)]).toString();
}

bool isNoon(const QTime &time)
{
    return time.hour() == 12 && time.minute() == 0;
}

// "6", "6:30": no zeros for the full hour.
QString clockText(const QTime &time)
{
    const QString hour = QString::number(time.hour() % 12 == 0 ? 12 : time.hour() % 12);
    return time.minute() == 0 ? hour : hour + time.toString(u":mm"_s);
}

QString spanishTime(const QTime &time)
{
    if (isNoon(time))
        return u"12 del mediodía"_s;
    return clockText(time) + noBreakSpace + (time.hour() < 12 ? u'a' : u'p') + u'.' + noBreakSpace +
           u"m."_s;
}

QString englishTime(const QTime &time)
{
    if (isNoon(time))
        return u"noon"_s;
    return clockText(time) + (time.hour() < 12 ? u" a.m."_s : u" p.m."_s);
}

void appendDigits(QByteArray &text, int number, int digits)
{
    for (int power = digits == 4 ? 1000 : 10; power > 0; power /= 10)
        text += static_cast<char>('0' + number / power % 10);
}

// False where the format has no year for it.
bool appendDay(QByteArray &text, const QDate &date)
{
    const auto parts = QCalendar().partsFromDate(date);
    if (!date.isValid() || parts.year < 0 || parts.year > 9999)
        return false;
    appendDigits(text, parts.year, 4);
    text += '-';
    appendDigits(text, parts.month, 2);
    text += '-';
    appendDigits(text, parts.day, 2);
    return true;
}

} // namespace

QString dateText(const QDate &date, const LanguageTag &language, const HouseStyle &style)
{
    if (!date.isValid())
        return {};
    const QString day = QString::number(date.day());
    const QString year = QString::number(date.year());
    switch (voiceOf(language)) {
    case Voice::Spanish:
        return day + u" de "_s + monthName(spanishMonths, date) + u" de "_s + year;
    case Voice::English: {
        const bool press = style.dates == DateStyle::AssociatedPress;
        return monthName(press ? apMonths : englishMonths, date) + u' ' + day + u", "_s + year;
    }
    case Voice::Other:
        break;
    }
    return QLocale(language.text()).toString(date, QLocale::LongFormat);
}

QString monthText(const QDate &date, const LanguageTag &language)
{
    if (!date.isValid())
        return {};
    const QString year = QString::number(date.year());
    switch (voiceOf(language)) {
    case Voice::Spanish:
        return monthName(spanishMonths, date) + u" de "_s + year;
    case Voice::English:
        return monthName(englishMonths, date) + u' ' + year;
    case Voice::Other:
        break;
    }
    return QLocale(language.text()).standaloneMonthName(date.month()) + u' ' + year;
}

QString timeText(const QTime &time, const LanguageTag &language)
{
    if (!time.isValid())
        return {};
    switch (voiceOf(language)) {
    case Voice::Spanish:
        return spanishTime(time);
    case Voice::English:
        return englishTime(time);
    case Voice::Other:
        break;
    }
    return QLocale(language.text()).toString(time, QLocale::ShortFormat);
}

QString dateTimeText(const QDateTime &moment, const QTimeZone &zone, const LanguageTag &language,
                     const HouseStyle &style)
{
    if (!moment.isValid() || !zone.isValid())
        return {};
    const QDateTime local = moment.toTimeZone(zone);
    return dateText(local.date(), language, style) + u", "_s + timeText(local.time(), language) + u' ' +
           zone.abbreviation(moment);
}

QDate dayOf(const QDateTime &moment, const QTimeZone &zone)
{
    return moment.isValid() && zone.isValid() ? moment.toTimeZone(zone).date() : QDate();
}

QByteArray isoDate(const QDate &date)
{
    QByteArray text;
    appendDay(text, date);
    return text;
}

// By hand, because an export writes ten of them for each page and Qt's own formatting took a twentieth
// of its time.
QByteArray isoDateTime(const QDateTime &moment, const QTimeZone &zone)
{
    if (!moment.isValid() || !zone.isValid())
        return {};
    const int offset = zone.offsetFromUtc(moment);
    const QDateTime local = QDateTime::fromSecsSinceEpoch(moment.toSecsSinceEpoch() + offset, Qt::UTC);
    QByteArray text;
    text.reserve(25);
    if (!appendDay(text, local.date()))
        return {};
    const QTime time = local.time();
    text += 'T';
    appendDigits(text, time.hour(), 2);
    text += ':';
    appendDigits(text, time.minute(), 2);
    text += ':';
    appendDigits(text, time.second(), 2);
    if (offset == 0)
        return text += 'Z';
    text += offset < 0 ? '-' : '+';
    const int minutes = std::abs(offset) / 60;
    appendDigits(text, minutes / 60, 2);
    text += ':';
    appendDigits(text, minutes % 60, 2);
    return text;
}

} // namespace gaceta::text
