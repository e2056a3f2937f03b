#include "ui/widgets/fields/typedday.h"

#include <QLocale>
#include <QRegularExpression>

namespace gaceta::ui {

using namespace Qt::StringLiterals;

// The locale's short form, with the year written out.
static QString shortForm(const QLocale &locale)
{
    QString form = locale.dateFormat(QLocale::ShortFormat);
    if (!form.contains(u"yyyy"_s))
        form.replace(u"yy"_s, u"yyyy"_s);
    return form;
}

static QDate byForms(const QString &typed, const QLocale &locale)
{
    const QStringList forms{shortForm(locale),
                            locale.dateFormat(QLocale::ShortFormat),
                            locale.dateFormat(QLocale::LongFormat),
                            u"d MMM yyyy"_s,
                            u"d MMMM yyyy"_s,
                            u"MMM d, yyyy"_s,
                            u"MMMM d, yyyy"_s,
                            u"d 'de' MMMM 'de' yyyy"_s,
                            u"yyyy-M-d"_s};
    for (const QString &form : forms) {
        const QDate day = locale.toDate(typed, form);
        if (day.isValid())
            return day;
    }
    return {};
}

// Three numbers in the order of the locale, whatever stands between them.
static QDate byNumbers(const QString &typed, const QLocale &locale)
{
    static const QRegularExpression numbers(u"^(\\d{1,2})[ ./-](\\d{1,2})[ ./-](\\d{2}|\\d{4})$"_s);
    const QRegularExpressionMatch match = numbers.match(typed);
    if (!match.hasMatch())
        return {};
    const QString form = shortForm(locale);
    const bool monthFirst = form.indexOf(u'M') < form.indexOf(u'd');
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    const int year = match.captured(3).toInt();
    return QDate(year < 100 ? year + 2000 : year, monthFirst ? first : second,
                 monthFirst ? second : first);
}

QDate dayFrom(const QString &typed)
{
    const QString text = typed.simplified();
    const QLocale locale;
    QDate day = byNumbers(text, locale);
    if (!day.isValid())
        day = byForms(text, locale);
    if (day.isValid() && day.year() < 100)
        day = day.addYears(2000);
    // Qt reads two digits as of the last century.
    else if (day.isValid() && day.year() < 2000 && !text.contains(QString::number(day.year())))
        day = day.addYears(100);
    return day;
}

QString dayText(const QDate &day)
{
    const QLocale locale;
    return locale.toString(day, shortForm(locale));
}

std::optional<QTime> timeFrom(const QString &typed)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:[:.h]?(\\d{2}))?(am|pm)?$"_s);
    QString text = typed.toLower();
    text.remove(QRegularExpression(u"[\\s\\x{a0}\\x{202f}]"_s));
    text.replace(u"a.m."_s, u"am"_s).replace(u"p.m."_s, u"pm"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3);
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return std::nullopt;
    if (!half.isEmpty())
        hour = hour % 12 + (half == u"pm"_s ? 12 : 0);
    const QTime time(hour, match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QString timeText(const QTime &time)
{
    return QLocale().toString(time, timeForm());
}

QString timeForm()
{
    const QLocale locale;
    QString form = locale.timeFormat(QLocale::ShortFormat);
    if (locale.amText() == locale.amText().toLower())
        form.replace(u"AP"_s, u"ap"_s);
    return form;
}

QString momentText(const QDateTime &moment)
{
    return dayText(moment.date()) + u' ' + timeText(moment.time());
}

} // namespace gaceta::ui
