// Numbers in Spanish as the house style has them: 10,000 and 12.8 as in the United States, or 10 000 and
// 12,8 as the RAE writes them; 88% or 88 %.

#include "app/check/matches.h"
#include "app/check/rules/rules.h"
#include "app/check/tr.h"

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

constexpr QChar narrowSpace(0x202f);
constexpr QChar noBreakSpace(0xa0);

// 10,000 or 10 000; the RAE does not group four figures.
QString grouped(const QString &digits, NumberStyle style)
{
    QString result = digits;
    if (style == NumberStyle::Academy && digits.size() <= 4)
        return result;
    const QChar sign = style == NumberStyle::Academy ? narrowSpace : QChar(u',');
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        result.insert(i, sign);
    return result;
}

class SpanishNumbers final : public Rule
{
public:
    QString name() const override { return QStringLiteral("spanish-numbers"); }
    QString title() const override { return Tr::tr("Spanish numbers (house style)"); }

    void checkText(const FieldText &text, const Content &, Report &report) const override
    {
        if (!text.isSpanish())
            return;
        checkGroups(text, report);
        checkDecimals(text, report);
        checkPercent(text, report);
    }

private:
    static QString writtenHere(const QString &written, const QString &right)
    {
        return Tr::tr("“%1” is written “%2” here.").arg(written, right);
    }

    static void tell(const FieldText &text, const text::Stretch &stretch, const text::Word &where,
                     const QString &right, Report &report)
    {
        report.add(text, writtenHere(stretch.text.mid(where.at, where.length), right),
                   passage(text, stretch, where, right));
    }

    // One point and three figures may be a decimal number: only a person can tell.
    static void checkGroups(const FieldText &text, Report &report)
    {
        static const QRegularExpression pattern(u"(?<![\\w.,:/$\\x{202f}\\x{00a0}])\\d{1,3}(?:([.,]|[ "
                                                u"\\x{00a0}\\x{2009}\\x{202f}])\\d{3})(?:\\1\\d{3})*"
                                                "(?![\\d\\w]|[.,]\\d)"_s);
        visitMatches(text, pattern, [&](const text::Stretch &stretch, const auto &match) {
            QString digits;
            for (const QChar c : match.captured()) {
                if (c.isDigit())
                    digits += c;
            }
            const QString sign = match.captured(1);
            const QString right = grouped(digits, text.style.numbers);
            if (match.captured() == right)
                return;
            const bool academy = text.style.numbers == NumberStyle::Academy;
            if (sign == u"."_s && digits.size() <= 6 && !academy)
                report.add(text,
                           Tr::tr("“%1” could be read as a number with decimals; thousands are "
                                  "written “%2” here.")
                               .arg(match.captured(), right),
                           passage(text, stretch, place(match)));
            else if (sign == u" "_s) // may be two numbers
                report.add(text, writtenHere(match.captured(), right),
                           passage(text, stretch, place(match)));
            else
                tell(text, stretch, place(match), right, report);
        });
    }

    // "7,8 y 9" may be a list: a comma is left alone where others follow.
    static void checkDecimals(const FieldText &text, Report &report)
    {
        static const QRegularExpression pattern(
            u"(?<![\\w.,:/])(\\d+)([.,])(\\d{1,2})(?![\\d\\w]|[.,:/]\\d|,? (?:y|o|a) \\d|, \\d)"_s);
        const QChar right = text.style.numbers == NumberStyle::Academy ? u',' : u'.';
        visitMatches(text, pattern, [&](const text::Stretch &stretch, const auto &match) {
            // A time: "a las 7.30".
            const QString before = stretch.text.left(match.capturedStart()).right(5);
            if (match.captured(2) == right || before.endsWith(u"las "_s) || before.endsWith(u"la "_s) ||
                before.endsWith(u"n.º "_s))
                return;
            tell(text, stretch, place(match), match.captured(1) + right + match.captured(3), report);
        });
    }

    static void checkPercent(const FieldText &text, Report &report)
    {
        static const QRegularExpression pattern(u"(\\d)([ \\x{00a0}\\x{202f}]?)%(?!\\w)"_s);
        const bool tight = text.style.percent == PercentStyle::Tight;
        visitMatches(text, pattern, [&](const text::Stretch &stretch, const auto &match) {
            if (match.captured(2).isEmpty() == tight && match.captured(2) != u" "_s)
                return;
            const QString right = match.captured(1) + (tight ? u"%"_s : QString(noBreakSpace) + u'%');
            if (match.captured() != right)
                tell(text, stretch, place(match), right, report);
        });
    }
};

} // namespace

RulePointer spanishNumbers()
{
    return std::make_unique<SpanishNumbers>();
}

} // namespace gaceta::check
