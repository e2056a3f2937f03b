#include "app/site/pages/plainfacts.h"

#include "app/site/plan/cleantext.h"
#include "app/text/excerpt.h"
#include "app/text/factform.h"
#include "app/text/schoolcount.h"

#include <algorithm>

namespace gaceta::site {

namespace {

QByteArray factText(const Site &site, const Edition &edition, const QDate &day, QByteArrayView argument)
{
    const text::FactName name = text::factName(argument);
    const auto index = site.statistic({name.key.data(), static_cast<size_t>(name.key.size())});
    if (!index || !name.form)
        return {};
    const Statistic &statistic = site.plan().snapshot->statistics[qsizetype(*index)];
    const Observation *observation =
        day.isValid() ? observationOn(statistic, day) : latestObservation(statistic);
    if (!observation)
        return {};
    const QDate reckoned = day.isValid() ? day : site.plan().today;
    const auto print = text::factPrint(statistic, *observation, *name.form,
                                       {edition.language, edition.words->style(), reckoned});
    return print ? QByteArray::fromStdString(cleanText(print->text)) : QByteArray();
}

QByteArray countText(const Site &site, const Edition &edition, QByteArrayView argument)
{
    const text::CountName name = text::countName(argument);
    const Snapshot &snapshot = *site.plan().snapshot;
    const QString key = QString::fromUtf8(name.key);
    const auto list = std::ranges::find(snapshot.schoolLists, key, &SchoolList::key);
    if (list == snapshot.schoolLists.end() || name.counted == text::Counted::Unknown)
        return {};
    return QByteArray::fromStdString(
        edition.words->number(text::countOf(*list, snapshot.schools, name.counted)));
}

} // namespace

text::ChipText plainFacts(const Site &site, const Edition &edition, const QDate &day)
{
    return [&site, &edition, day](const text::ReferenceName &name) {
        switch (name.kind) {
        case text::ReferenceKind::Statistic:
            return factText(site, edition, day, name.argument);
        case text::ReferenceKind::SchoolCount:
            return countText(site, edition, name.argument);
        default:
            return QByteArray();
        }
    };
}

QString excerptOf(const Site &site, const Edition &edition, const Excerpted &text, int words)
{
    return text.summary.empty()
               ? text::excerpt(cleanText(text.markdown), words, plainFacts(site, edition, text.day))
               : QString::fromStdString(text.summary);
}

} // namespace gaceta::site
