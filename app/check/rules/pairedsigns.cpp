// Quotation marks that are opened and not closed, or the other way round; Spanish questions and
// exclamations without the sign they begin with.

#include "app/check/commonwords.h"
#include "app/check/rules/rules.h"
#include "app/check/tr.h"

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

struct Pair
{
    QChar open;
    QChar close;
};
constexpr Pair pairs[] = {{u'“', u'”'}, {u'«', u'»'}};

bool isEndSign(QChar c)
{
    return c == u'?' || c == u'!';
}

// A quotation that goes over several paragraphs opens each of them and closes the last alone.
bool goesOn(const QList<text::Stretch> &stretches, qsizetype i, QChar open)
{
    return i + 1 < stretches.size() && stretches.at(i + 1).text.trimmed().startsWith(open);
}

class PairedSigns final : public Rule
{
public:
    QString name() const override { return QStringLiteral("paired-signs"); }
    QString title() const override { return Tr::tr("Signs that come in pairs: “ ” « » ¿ ? ¡ !"); }

    void checkText(const FieldText &text, const Content &, Report &report) const override
    {
        const QList<text::Stretch> &stretches = text.prose.stretches;
        for (qsizetype i = 0; i < stretches.size(); ++i) {
            for (const Pair &pair : pairs)
                checkQuotes(text, i, pair, report);
            if (text.isSpanish())
                checkQuestions(text, stretches.at(i), report);
        }
    }

private:
    static void checkQuotes(const FieldText &text, qsizetype number, const Pair &pair, Report &report)
    {
        const text::Stretch &stretch = text.prose.stretches.at(number);
        int depth = 0;
        for (const QChar c : stretch.text) {
            depth += c == pair.open ? 1 : c == pair.close ? -1 : 0;
            if (depth < 0) {
                report.add(text,
                           Tr::tr("A quotation is closed with %1 but never opened.").arg(pair.close),
                           {around(stretch.text, stretch.text.indexOf(pair.close))});
                return;
            }
        }
        if (depth > 0 && !goesOn(text.prose.stretches, number, pair.open))
            report.add(text, Tr::tr("A quotation is opened with %1 but never closed.").arg(pair.open),
                       {around(stretch.text, stretch.text.lastIndexOf(pair.open))});
    }

    static void checkQuestions(const FieldText &text, const text::Stretch &stretch, Report &report)
    {
        int open = 0;
        const QString &line = stretch.text;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QChar c = line.at(i);
            if (c == u'¿' || c == u'¡')
                ++open;
            if (!isEndSign(c) || (i > 0 && isEndSign(line.at(i - 1))))
                continue;
            // "(!)" is a remark of its own, "Yahoo!" within a sentence a name.
            const bool remark = i > 0 && line.at(i - 1) == u'(';
            const bool inSentence =
                i + 2 < line.size() && line.at(i + 1).isSpace() && line.at(i + 2).isLower() && c == u'!';
            if (remark || (open == 0 && inSentence))
                continue;
            if (open == 0 && !isEnglish(stretch))
                report.add(text,
                           c == u'?' ? Tr::tr("A question ends with ? but does not begin with ¿.")
                                     : Tr::tr("An exclamation ends with ! but does not begin with ¡."),
                           {around(line, i)});
            open = std::max(0, open - 1);
        }
        if (open > 0)
            report.add(text, Tr::tr("A ¿ or ¡ has no sign that ends it."),
                       {around(line, std::max(line.lastIndexOf(u'¿'), line.lastIndexOf(u'¡')))});
    }

    static bool isEnglish(const text::Stretch &stretch)
    {
        const CommonWords count = countCommonWords(stretch);
        return count.english > count.spanish;
    }

    static QString around(const QString &line, qsizetype at)
    {
        constexpr qsizetype reach = 24;
        const qsizetype start = std::max<qsizetype>(0, at - reach);
        return line.mid(start, at - start + reach).trimmed();
    }
};

} // namespace

RulePointer pairedSigns()
{
    return std::make_unique<PairedSigns>();
}

} // namespace gaceta::check
