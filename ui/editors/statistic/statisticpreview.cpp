#include "ui/editors/statistic/statisticpreview.h"

#include "app/text/numberformat.h"
#include "ui/editors/tr.h"
#include "ui/models/names.h"

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

namespace {

QString cell(const QString &text, bool strong)
{
    const QString shown = strong ? u"<b>%1</b>"_s.arg(text.toHtmlEscaped()) : text.toHtmlEscaped();
    return u"<td style='padding: 2px 24px 2px 0'>%1</td>"_s.arg(shown);
}

QString row(const QString &name, const QStringList &texts, bool strong)
{
    QString cells = cell(name, false);
    for (const QString &text : texts)
        cells += cell(text, strong);
    return u"<tr>%1</tr>"_s.arg(cells);
}

} // namespace

QString displayName(StatisticDisplay display)
{
    switch (display) {
    case StatisticDisplay::Plain:
        return Tr::tr("In full");
    case StatisticDisplay::Compact:
        return Tr::tr("Short");
    case StatisticDisplay::MoreThan:
        return Tr::tr("More than");
    }
    return {};
}

QString chartName(StatisticChart chart)
{
    switch (chart) {
    case StatisticChart::Automatic:
        return Tr::tr("As it fits");
    case StatisticChart::Line:
        return Tr::tr("A line over time");
    case StatisticChart::Bars:
        return Tr::tr("Bars");
    case StatisticChart::Whole:
        return Tr::tr("A part of a whole, with others of its group");
    case StatisticChart::None:
        return Tr::tr("Not drawn");
    }
    return {};
}

QString formName(text::FactForm form)
{
    switch (form) {
    case text::FactForm::Value:
        return Tr::tr("Value");
    case text::FactForm::Change:
        return Tr::tr("Change");
    case text::FactForm::Percent:
        return Tr::tr("Change in percent");
    case text::FactForm::Factor:
        return Tr::tr("How many times");
    case text::FactForm::Share:
        return Tr::tr("Share of the goal");
    case text::FactForm::Sentence:
        return Tr::tr("Value with its change");
    }
    return {};
}

QString readingTable(const Statistic &statistic, const Observation &observation,
                     const QList<text::FactVoice> &voices)
{
    QString rows;
    QStringList languages;
    for (const text::FactVoice &voice : voices)
        languages.append(languageName(voice.language));
    rows += row({}, languages, true);
    for (const auto &[display, name] : EnumNames<StatisticDisplay>::values) {
        Statistic written = statistic;
        written.display = display;
        QStringList texts;
        for (const text::FactVoice &voice : voices)
            texts.append(text::factText(written, observation, voice.language, voice.style));
        rows += row(displayName(display), texts, display == statistic.display);
    }
    for (const auto &[form, name] : EnumNames<text::FactForm>::values) {
        if (form == text::FactForm::Value)
            continue;
        QStringList texts;
        bool isMore = false; // than the value alone
        for (const text::FactVoice &voice : voices) {
            const auto print = text::factPrint(statistic, observation, form, voice);
            texts.append(print ? print->text : QString());
            isMore |= print &&
                      print->text != text::factText(statistic, observation, voice.language, voice.style);
        }
        if (isMore)
            rows += row(formName(form), texts, false);
    }
    return u"<table>%1</table>"_s.arg(rows);
}

} // namespace gaceta::ui
