#include "ui/editors/content/blocks.h"

#include "app/text/factform.h"
#include "app/text/numberformat.h"
#include "app/text/schoolcount.h"
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

static const SchoolList *schoolList(const NewsroomContent &content, const QString &key)
{
    for (const SchoolList &list : content.schoolLists()) {
        if (list.key == key)
            return &list;
    }
    return nullptr;
}

static const HouseStyle &styleOf(const NewsroomContent &content, const LanguageTag &language)
{
    return content.organisation().texts.value(language).style;
}

static QString factText(const NewsroomContent &content, const QString &argument,
                        const LanguageTag &language, const QDate &day)
{
    const QByteArray bytes = argument.toUtf8();
    const text::FactName name = text::factName(bytes);
    const Statistic *statistic = content.statistic(QString::fromUtf8(name.key));
    const Observation *observation = !statistic      ? nullptr
                                     : day.isValid() ? observationOn(*statistic, day)
                                                     : latestObservation(*statistic);
    if (!observation || !name.form)
        return {};
    const auto print = text::factPrint(*statistic, *observation, *name.form,
                                       {language, styleOf(content, language), day});
    return print ? print->text : QString();
}

static QString countText(const NewsroomContent &content, const QString &argument,
                         const LanguageTag &language)
{
    const QByteArray bytes = argument.toUtf8();
    const text::CountName name = text::countName(bytes);
    const SchoolList *list = schoolList(content, QString::fromUtf8(name.key));
    if (!list || name.counted == text::Counted::Unknown)
        return {};
    return text::numberText(text::countOf(*list, content.schools(), name.counted),
                            styleOf(content, language));
}

QString chipText(const NewsroomContent &content, const QString &reference, const LanguageTag &language,
                 const QDate &day)
{
    const QString kind = reference.section(u':', 0, 0).trimmed();
    const QString argument = reference.section(u':', 1).trimmed();
    if (kind == "stat"_L1)
        return factText(content, argument, language, day);
    return kind == "count"_L1 ? countText(content, argument, language) : QString();
}

std::pair<ItemKind, QString> itemOf(const NewsroomContent &content, const QString &reference)
{
    const QString kind = reference.section(u':', 0, 0).trimmed();
    const QString argument = reference.section(u':', 1).trimmed();
    const QString key = argument.section(u' ', 0, 0);
    if (kind == "stat"_L1) {
        if (const Statistic *statistic = content.statistic(key))
            return {ItemKind::Statistic, statistic->id.text()};
    } else if (kind == "schools"_L1 || kind == "count"_L1) {
        if (const SchoolList *list = schoolList(content, key))
            return {ItemKind::SchoolList, list->id.text()};
    } else if (kind == "stats"_L1) {
        for (const Statistic &statistic : content.statistics()) {
            if (statistic.group == argument)
                return {ItemKind::Statistic, statistic.id.text()};
        }
    }
    return {};
}

static void addCounts(QList<PickItem> &items, const NewsroomContent &content,
                      const LanguageTag &language)
{
    for (const SchoolList &list : content.schoolLists()) {
        const QString title = content.text(list.texts, &SchoolListText::title, language);
        for (const text::Counted counted : {text::Counted::Schools, text::Counted::Campuses}) {
            const QString reference = u"count:"_s + text::countArgument(list.key, counted);
            const QString what = counted == text::Counted::Schools ? Tr::tr("number of schools")
                                                                   : Tr::tr("number of campuses");
            items.append({reference,
                          Tr::tr("%1 — %2", "value, what it counts")
                              .arg(chipText(content, reference, language, {}), what),
                          Tr::tr("Counted from the list “%1”").arg(title),
                          u"school"_s,
                          {}});
        }
    }
}

QList<PickItem> factItems(const NewsroomContent &content, const LanguageTag &language, const QDate &day)
{
    QList<PickItem> items;
    for (const Statistic &statistic : content.statistics()) {
        const Observation *observation =
            day.isValid() ? observationOn(statistic, day) : latestObservation(statistic);
        const QString label = content.text(statistic.texts, &StatisticText::label, language);
        const QString detail = observation ? Tr::tr("Since %1, %2", "day, source")
                                                 .arg(shortDay(observation->asOf), observation->source)
                                           : Tr::tr("No value yet");
        QStringList printed;
        for (const auto &[form, name] : EnumNames<text::FactForm>::values) {
            const QString reference = u"stat:"_s + text::factArgument(statistic.key, form);
            const QString value = chipText(content, reference, language, day);
            const bool isValue = form == text::FactForm::Value;
            if (!isValue && (value.isEmpty() || printed.contains(value)))
                continue;
            printed.append(value);
            items.append(
                {reference,
                 value.isEmpty() ? label : Tr::tr("%1 — %2", "value, what it counts").arg(value, label),
                 isValue ? detail : Tr::tr("Reckoned from its values"),
                 isValue ? u"chip"_s : u"sparkle"_s,
                 {}});
        }
    }
    addCounts(items, content, language);
    return items;
}

} // namespace gaceta::ui
