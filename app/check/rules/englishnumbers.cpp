// Numbers as the AP Stylebook has them: words up to nine, figures from 10, "%" with a figure, no figure
// at the beginning of a sentence.

#include "app/check/matches.h"
#include "app/check/rules/rules.h"
#include "app/check/tr.h"

#include <array>

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

constexpr std::array words{u"zero",     u"one",      u"two",      u"three",   u"four",    u"five",
                           u"six",      u"seven",    u"eight",    u"nine",    u"ten",     u"eleven",
                           u"twelve",   u"thirteen", u"fourteen", u"fifteen", u"sixteen", u"seventeen",
                           u"eighteen", u"nineteen", u"twenty"};

// What is counted; before other words a figure may be an age, a grade or an address.
const QString counted = u"students|schools|teachers|educators|children|people|families|parents|campuses|"
                        "programs|counselors|classrooms|classes|graduates|seniors|principals|members|"
                        "leaders|partners|organizations|communities|neighborhoods|awards|events|weeks|"
                        "months|days|years"_s;

bool isYear(const QString &number)
{
    return number.size() == 4 && (number.startsWith(u"19"_s) || number.startsWith(u"20"_s));
}

class EnglishNumbers final : public Rule
{
public:
    QString name() const override { return QStringLiteral("english-numbers"); }
    QString title() const override { return Tr::tr("English numbers (AP style)"); }

    void checkText(const FieldText &text, const Content &, Report &report) const override
    {
        if (!text.isEnglish() || (text.role != TextRole::Body && text.role != TextRole::Summary))
            return;
        checkPercent(text, report);
        checkSmall(text, report);
        checkLarge(text, report);
        if (text.role == TextRole::Body)
            checkBeginnings(text, report);
    }

private:
    static void tell(const FieldText &text, const text::Stretch &stretch, const text::Word &where,
                     const QString &right, Report &report)
    {
        const QString written = stretch.text.mid(where.at, where.length);
        report.add(text, Tr::tr("“%1” is written “%2” here.").arg(written, right),
                   passage(text, stretch, where, right));
    }

    static void checkPercent(const FieldText &text, Report &report)
    {
        static const QRegularExpression pattern(
            u"(?<![\\w.,$])(\\d[\\d,]*(?:\\.\\d+)?)(?: percent\\b| per cent\\b|[ \\x{00a0}]?%)(?![-\\w])"_s);
        const QString sign =
            text.style.percent == PercentStyle::Tight ? u"%"_s : QString(QChar(0xa0)) + u'%';
        visitMatches(text, pattern, [&](const text::Stretch &stretch, const auto &match) {
            const QString right = match.captured(1) + sign;
            if (match.captured() != right)
                tell(text, stretch, place(match), right, report);
        });
    }

    static void checkSmall(const FieldText &text, Report &report)
    {
        static const QRegularExpression pattern(
            u"(?<![\\w.,$:/–-])(?<!to )(?<!or )(?<!and )(?<!grade )(?<!Grade )(?<!room )(?<!Room "
            u")(?<!age )(?<!aged )(?<!ages )([1-9]) (?:%1)\\b"
            "(?! old)"_s.arg(counted));
        visitMatches(text, pattern, [&](const text::Stretch &stretch, const auto &match) {
            const auto number = static_cast<size_t>(match.captured(1).toInt());
            // A sentence begins with a capital.
            QString right = QStringView(words[number]).toString();
            if (match.capturedStart() == 0)
                right[0] = right[0].toUpper();
            if (stretch.kind != text::Stretch::Kind::Cell)
                tell(text, stretch, place(match, 1), right, report);
        });
    }

    static void checkLarge(const FieldText &text, Report &report)
    {
        static const QRegularExpression pattern(
            u"\\b(ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
            "nineteen|twenty) (?:%1)\\b"_s.arg(counted));
        visitMatches(text, pattern, [&](const text::Stretch &stretch, const auto &match) {
            const QString word = match.captured(1);
            for (size_t i = 10; i < words.size(); ++i) {
                if (word == QStringView(words[i]))
                    tell(text, stretch, place(match, 1), QString::number(i), report);
            }
        });
    }

    static void checkBeginnings(const FieldText &text, Report &report)
    {
        static const QRegularExpression figure(u"^[$]?(\\d[\\d,.]*)"_s);
        for (const text::Stretch &stretch : text.prose.stretches) {
            if (stretch.kind != text::Stretch::Kind::Paragraph)
                continue;
            for (const text::Word &sentence : text::sentencesOf(stretch.text)) {
                if (!stretch.text.at(sentence.at).isDigit() && stretch.text.at(sentence.at) != u'$')
                    continue;
                const auto match = figure.match(stretch.text.mid(sentence.at, 20));
                if (match.hasMatch() && !isYear(match.captured(1)) && sentence.length > 24)
                    report.add(text, Tr::tr("A sentence does not begin with a figure."),
                               {stretch.text.mid(sentence.at, 24)});
            }
        }
    }
};

} // namespace

RulePointer englishNumbers()
{
    return std::make_unique<EnglishNumbers>();
}

} // namespace gaceta::check
