// A number in a text that the newsroom has as a statistic: typed, it will be the old one some day.

#include "app/check/commonwords.h"
#include "app/check/rules/rules.h"
#include "app/check/tr.h"
#include "app/text/fold.h"
#include "app/text/numberformat.h"
#include "app/text/references.h"

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

constexpr qsizetype stemLength = 6;
constexpr qsizetype shortestWord = 5;

// The longer words of what the number counts, cut so that they are found in other forms.
QStringList stemsOf(const QString &label)
{
    QStringList stems;
    for (const text::Word &word : text::wordsOf(label)) {
        const QString one = text::folded(QStringView(label).sliced(word.at, word.length));
        if (word.length >= shortestWord && !isCommon(one))
            stems.append(one.left(stemLength));
    }
    stems.removeDuplicates();
    return stems;
}

// The sentence speaks of what the statistic counts: two of its words, or the only one it has.
bool isAbout(QStringView sentence, const QStringList &stems)
{
    const QString plain = text::folded(sentence);
    const auto found =
        std::ranges::count_if(stems, [&](const QString &stem) { return plain.contains(stem); });
    return !stems.isEmpty() && found >= std::min<qsizetype>(2, stems.size());
}

bool standsAlone(QStringView line, qsizetype at, qsizetype length)
{
    const auto joins = [](QChar c) { return c.isLetterOrNumber() || c == u'$'; };
    const qsizetype end = at + length;
    if (at > 0 && (joins(line[at - 1]) || line[at - 1] == u',' || line[at - 1] == u'.' ||
                   line[at - 1] == u'-' || line[at - 1] == u'–' || line[at - 1] == u'/'))
        return false;
    if (end >= line.size())
        return true;
    const bool goesOn = end + 1 < line.size() && line[end + 1].isDigit();
    return !joins(line[end]) && line[end] != u'%' &&
           !(QStringView(u".,-–/:").contains(line[end]) && goesOn);
}

class TypedStatistic final : public Rule
{
public:
    QString name() const override { return QStringLiteral("typed-statistic"); }
    QString title() const override { return Tr::tr("Statistics typed as numbers"); }

    void checkText(const FieldText &text, const Content &content, Report &report) const override
    {
        if (text.role != TextRole::Body)
            return;
        QList<Printed> printed;
        for (const text::Stretch &stretch : text.prose.stretches) {
            const auto isDigit = [](QChar c) { return c.isDigit(); };
            if (std::none_of(stretch.text.begin(), stretch.text.end(), isDigit))
                continue;
            if (printed.isEmpty())
                printed = printedOf(text, content);
            for (const Printed &one : printed)
                look(text, stretch, one, report);
        }
    }

private:
    struct Printed
    {
        const Statistic *statistic;
        QString number; // as the chip prints it in this text
    };

    static QList<Printed> printedOf(const FieldText &text, const Content &content)
    {
        QList<Printed> printed;
        for (const Statistic &statistic : content.snapshot().statistics) {
            const Observation *observation =
                text.day.isValid() ? observationOn(statistic, text.day) : latestObservation(statistic);
            if (!observation || statistic.unit == StatisticUnit::Year)
                continue;
            const QString number = text::factText(statistic, *observation, text.language, text.style);
            if (!number.isEmpty())
                printed.append({&statistic, number});
        }
        return printed;
    }

    static void look(const FieldText &text, const text::Stretch &stretch, const Printed &one,
                     Report &report)
    {
        const QString &line = stretch.text;
        for (qsizetype at = line.indexOf(one.number); at >= 0;
             at = line.indexOf(one.number, at + one.number.size())) {
            if (!standsAlone(line, at, one.number.size()))
                continue;
            const QString label = one.statistic->texts.valueOrAny(text.language).label;
            if (!isAbout(sentenceAround(line, at), stemsOf(label)))
                continue;
            const text::Word where{at, one.number.size()};
            std::optional<Fix> fix =
                replacement(text, stretch, where,
                            QString::fromUtf8(text::referenceText(text::ReferenceKind::Statistic,
                                                                  one.statistic->key.toUtf8())));
            if (fix)
                fix->label = Tr::tr("Put the statistic in its place");
            report.add(text,
                       Tr::tr("“%1” is the statistic “%2”, typed as a number.").arg(one.number, label),
                       {one.number, fix});
        }
    }

    static QStringView sentenceAround(const QString &line, qsizetype at)
    {
        for (const text::Word &sentence : text::sentencesOf(line)) {
            if (at < sentence.end())
                return QStringView(line).sliced(sentence.at, sentence.length);
        }
        return line;
    }
};

} // namespace

RulePointer typedStatistic()
{
    return std::make_unique<TypedStatistic>();
}

} // namespace gaceta::check
