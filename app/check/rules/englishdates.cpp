// Dates and times as the AP Stylebook has them, where that is the house style.

#include "app/check/matches.h"
#include "app/check/rules/rules.h"
#include "app/check/tr.h"

#include <array>

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

constexpr std::array fullNames{u"January",   u"February", u"March",    u"April",
                               u"May",       u"June",     u"July",     u"August",
                               u"September", u"October",  u"November", u"December"};
constexpr std::array shortNames{u"Jan.", u"Feb.", u"March", u"April", u"May",  u"June",
                                u"July", u"Aug.", u"Sept.", u"Oct.",  u"Nov.", u"Dec."};

size_t monthOf(const QString &word)
{
    for (size_t i = 0; i < fullNames.size(); ++i) {
        if (QStringView(fullNames[i]).startsWith(word.left(3)))
            return i;
    }
    return 0;
}

const QString months = u"January|February|March|April|May|June|July|August|September|October|November|"
                       "December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Oct\\.|"
                       "Nov\\.|Dec\\."_s;

class EnglishDates final : public Rule
{
public:
    QString name() const override { return QStringLiteral("english-dates"); }
    QString title() const override { return Tr::tr("English dates and times (AP style)"); }

    void checkText(const FieldText &text, const Content &, Report &report) const override
    {
        if (!text.isEnglish() || !holdsDigit(QString::fromUtf8(text.utf8)))
            return;
        checkDays(text, report);
        if (text.style.dates == DateStyle::AssociatedPress)
            checkMonths(text, report);
        checkNumeric(text, report);
        checkTimes(text, report);
    }

private:
    static void checkDays(const FieldText &text, Report &report)
    {
        static const QRegularExpression pattern(
            u"\\b(%1) (\\d{1,2})(st|nd|rd|th)?\\b(?![\\d%])"_s.arg(months));
        const bool press = text.style.dates == DateStyle::AssociatedPress;
        visitMatches(text, pattern, [&](const text::Stretch &stretch, const auto &match) {
            const size_t month = monthOf(match.captured(1));
            const QString right =
                (press ? QStringView(shortNames[month]).toString() : match.captured(1)) + u' ' +
                match.captured(2);
            if (match.captured(2).toInt() > 31 || match.captured() == right)
                return;
            report.add(text, Tr::tr("“%1” is written “%2” here.").arg(match.captured(), right),
                       passage(text, stretch, place(match), right));
        });
    }

    static void checkMonths(const FieldText &text, Report &report)
    {
        static const QRegularExpression pattern(
            u"\\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\. (\\d{4})\\b"_s);
        visitMatches(text, pattern, [&](const text::Stretch &stretch, const auto &match) {
            const QString right =
                QStringView(fullNames[monthOf(match.captured(1))]).toString() + u' ' + match.captured(2);
            report.add(text, Tr::tr("A month without a day is written in full: “%1”.").arg(right),
                       passage(text, stretch, place(match), right));
        });
    }

    static void checkNumeric(const FieldText &text, Report &report)
    {
        static const QRegularExpression pattern(
            u"(?<![\\d/])(0?[1-9]|1[0-2])/(0?[1-9]|[12]\\d|3[01])/(\\d{4}|\\d{2})(?![\\d/])"_s);
        visitMatches(text, pattern, [&](const text::Stretch &stretch, const auto &match) {
            report.add(
                text,
                Tr::tr("“%1” can be read in two ways; write the month as a word.").arg(match.captured()),
                passage(text, stretch, place(match)));
        });
    }

    static void checkTimes(const FieldText &text, Report &report)
    {
        static const QRegularExpression pattern(
            u"\\b(\\d{1,2})(?::(\\d{2}))?[ \\x{00a0}]?(?:([ap])\\.m\\.|([ap]m|[AP]M)\\b)"_s);
        visitMatches(text, pattern, [&](const text::Stretch &stretch, const auto &match) {
            const QString hour = match.captured(1);
            const QString minutes = match.captured(2);
            const QString half = match.captured(3) + match.captured(4);
            const bool afternoon = half.startsWith(u'p', Qt::CaseInsensitive);
            if (hour.toInt() < 1 || hour.toInt() > 12)
                return;
            const bool whole = minutes.isEmpty() || minutes == u"00"_s;
            QString right =
                hour + (whole ? QString() : u':' + minutes) + (afternoon ? u" p.m."_s : u" a.m."_s);
            if (hour == u"12"_s && whole)
                right = afternoon ? u"noon"_s : u"midnight"_s;
            const QString written = QString(match.captured()).replace(QChar(0xa0), u' ');
            if (written == right)
                return;
            report.add(text, Tr::tr("“%1” is written “%2” here.").arg(match.captured(), right),
                       passage(text, stretch, place(match), right));
        });
    }
};

} // namespace

RulePointer englishDates()
{
    return std::make_unique<EnglishDates>();
}

} // namespace gaceta::check
