// Capitals that Spanish does not have: every word of a title, names of months and days.

#include "app/check/matches.h"
#include "app/check/rules/rules.h"
#include "app/check/tr.h"

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

constexpr int fewestCapitals = 3;

bool isShouted(QStringView word)
{
    return word.size() > 1 &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper() || !c.isLetter(); });
}

// Longer words after the first one of a sentence, without names and acronyms.
struct TitleWords
{
    int counted = 0;
    int capitals = 0;
};

TitleWords titleWords(const text::Stretch &title, const Content &content)
{
    TitleWords result;
    for (qsizetype i = 1; i < title.words.size(); ++i) {
        const QStringView word = title.word(i);
        const qsizetype at = title.words.at(i).at;
        const bool begins = at >= 2 && QStringView(u".:?!¿¡“«\"").contains(title.text.at(at - 1));
        const bool afterColon = at >= 2 && QStringView(u".:?!–—").contains(title.text.at(at - 2));
        if (word.size() < 4 || begins || afterColon || !word.front().isLetter() || isShouted(word) ||
            content.isName(word))
            continue;
        ++result.counted;
        result.capitals += word.front().isUpper() ? 1 : 0;
    }
    return result;
}

class SpanishCapitals final : public Rule
{
public:
    QString name() const override { return QStringLiteral("spanish-capitals"); }
    QString title() const override { return Tr::tr("Capitals in Spanish"); }

    void checkText(const FieldText &text, const Content &content, Report &report) const override
    {
        if (!text.isSpanish())
            return;
        checkTitles(text, content, report);
        checkDates(text, report);
    }

private:
    // Four in five, so that a title with the names of two people is left in peace.
    static void checkTitles(const FieldText &text, const Content &content, Report &report)
    {
        for (const text::Stretch &stretch : text.prose.stretches) {
            if (text.role != TextRole::Title && stretch.kind != text::Stretch::Kind::Heading)
                continue;
            const TitleWords words = titleWords(stretch, content);
            if (words.capitals >= fewestCapitals && words.capitals * 5 >= words.counted * 4)
                report.add(text,
                           Tr::tr("“%1”: in Spanish only the first word and names have a capital.")
                               .arg(stretch.text),
                           {stretch.text});
        }
    }

    static void checkDates(const FieldText &text, Report &report)
    {
        static const QRegularExpression pattern(
            u"\\b(?:\\d{1,2}|primero|mes) de (Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|"
            "Septiembre|Octubre|Noviembre|Diciembre)\\b|\\b(?:el|los|este|pasado|próximo) "
            "(Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo)s?\\b(?! Santo| de (?:Resurrección|"
            "Ramos|Ceniza|Gloria))"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        visitMatches(text, pattern, [&](const text::Stretch &stretch, const auto &match) {
            const int group = match.capturedLength(1) > 0 ? 1 : 2;
            const QString word = match.captured(group);
            report.add(text, Tr::tr("“%1” has no capital in Spanish.").arg(word),
                       passage(text, stretch, place(match, group), word.toLower()));
        });
    }
};

} // namespace

RulePointer spanishCapitals()
{
    return std::make_unique<SpanishCapitals>();
}

} // namespace gaceta::check
