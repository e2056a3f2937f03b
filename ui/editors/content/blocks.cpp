#include "ui/editors/content/blocks.h"

#include "app/text/numberformat.h"
#include "ui/editors/tr.h"
#include "ui/models/names.h"

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

static constexpr int usualNewsCount = 3;

static QString newsName(const NewsroomContent &content, const QString &wanted,
                        const LanguageTag &language)
{
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    const QString what = words.value(0);
    const int count = words.size() > 1 ? words.at(1).toInt() : usualNewsCount;
    if (what == "latest"_L1)
        return Tr::tr("The latest %n news entries", nullptr, count);
    if (const auto kind = enumValue<EntryKind>(what))
        return Tr::tr("The latest %n of: %1", nullptr, count).arg(kindName(*kind));
    for (const Term &term : content.terms()) {
        if (term.key == what)
            return Tr::tr("The latest %n about: %1", nullptr, count)
                .arg(content.text(term.texts, &TermText::name, language));
    }
    return {};
}

QString blockName(const NewsroomContent &content, const QString &reference, const LanguageTag &language)
{
    const QString kind = reference.section(u':', 0, 0).trimmed();
    const QString argument = reference.section(u':', 1).trimmed();
    if (kind == "schools"_L1) {
        for (const SchoolList &list : content.schoolLists()) {
            if (list.key == argument)
                return Tr::tr("Schools: %1")
                    .arg(content.text(list.texts, &SchoolListText::title, language));
        }
    } else if (kind == "stats"_L1) {
        for (const Statistic &statistic : content.statistics()) {
            if (statistic.group == argument)
                return Tr::tr("Statistics: %1").arg(argument);
        }
    } else if (kind == "contacts"_L1) {
        for (const Contact &contact : content.contacts()) {
            if (contact.group == argument)
                return Tr::tr("Contacts: %1").arg(argument);
        }
    } else if (kind == "news"_L1) {
        return newsName(content, argument, language);
    }
    return {};
}

QList<PickItem> blockItems(const NewsroomContent &content, const LanguageTag &language)
{
    QList<PickItem> items;
    const auto add = [&](const QString &reference, const QString &icon) {
        for (const PickItem &known : std::as_const(items)) {
            if (known.key == reference)
                return;
        }
        items.append({reference, blockName(content, reference, language), {}, icon, {}});
    };
    for (const SchoolList &list : content.schoolLists())
        add(u"schools:"_s + list.key, u"school"_s);
    for (const Statistic &statistic : content.statistics())
        add(u"stats:"_s + statistic.group, u"statistics"_s);
    add(u"news:latest "_s + QString::number(usualNewsCount), u"news"_s);
    for (const auto &[kind, name] : EnumNames<EntryKind>::values)
        add(u"news:%1 %2"_s.arg(QLatin1String(name)).arg(usualNewsCount), iconName(kind));
    for (const Term &term : content.terms())
        add(u"news:%1 %2"_s.arg(term.key).arg(usualNewsCount), u"tag"_s);
    for (const Contact &contact : content.contacts())
        add(u"contacts:"_s + contact.group, u"contact"_s);
    return items;
}

QString factValue(const NewsroomContent &content, const Statistic &statistic,
                  const LanguageTag &language, const QDate &day)
{
    const Observation *observation =
        day.isValid() ? observationOn(statistic, day) : latestObservation(statistic);
    return observation ? text::factText(statistic, *observation, language,
                                        content.organisation().texts.value(language).style)
                       : QString();
}

QList<PickItem> factItems(const NewsroomContent &content, const LanguageTag &language, const QDate &day)
{
    QList<PickItem> items;
    for (const Statistic &statistic : content.statistics()) {
        const Observation *observation =
            day.isValid() ? observationOn(statistic, day) : latestObservation(statistic);
        const QString value = factValue(content, statistic, language, day);
        const QString label = content.text(statistic.texts, &StatisticText::label, language);
        items.append(
            {u"stat:"_s + statistic.key,
             value.isEmpty() ? label : Tr::tr("%1 — %2", "value, what it counts").arg(value, label),
             observation ? Tr::tr("Since %1, %2", "day, source")
                               .arg(shortDay(observation->asOf), observation->source)
                         : Tr::tr("No value yet"),
             u"chip"_s,
             {}});
    }
    return items;
}

} // namespace gaceta::ui
