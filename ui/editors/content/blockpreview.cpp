#include "ui/editors/content/blockpreview.h"

#include "ui/editors/content/blocks.h"
#include "ui/models/names.h"

namespace gaceta::ui {

using namespace Qt::StringLiterals;

static constexpr int usualNewsCount = 3;

static QStringList schoolLines(const NewsroomContent &content, const QString &key,
                               const LanguageTag &language)
{
    QStringList lines;
    for (const SchoolList &list : content.schoolLists()) {
        if (list.key != key)
            continue;
        for (const School *school : schoolsOf(list, content.schools())) {
            const QString name = content.text(school->texts, &SchoolText::name, language);
            lines.append(name.isEmpty() ? school->officialName : name);
        }
    }
    return lines;
}

static QStringList statisticLines(const NewsroomContent &content, const QString &group,
                                  const LanguageTag &language)
{
    QStringList lines;
    for (const Statistic &statistic : content.statistics()) {
        const QString value = chipText(content, u"stat:"_s + statistic.key, language, {});
        if (statistic.group == group && !value.isEmpty())
            lines.append(value + u' ' + content.text(statistic.texts, &StatisticText::label, language));
    }
    return lines;
}

static QStringList contactLines(const NewsroomContent &content, const QString &group,
                                const LanguageTag &language)
{
    QStringList lines;
    for (const Contact &contact : content.contacts()) {
        if (contact.group != group)
            continue;
        QStringList parts{content.text(contact.texts, &ContactText::role, language), contact.name,
                          contact.email};
        parts.removeAll(QString());
        lines.append(parts.join(u" · "_s));
    }
    return lines;
}

static QStringList newsLines(const NewsroomContent &content, const QString &argument,
                             const LanguageTag &language)
{
    const QStringList words = argument.split(u' ', Qt::SkipEmptyParts);
    const int count = words.size() > 1 ? words.at(1).toInt() : usualNewsCount;
    storage::EntryFilter filter;
    filter.state = WorkflowState::Published;
    filter.language = language;
    if (const auto kind = enumValue<EntryKind>(words.value(0)))
        filter.kind = kind;
    for (const Term &term : content.terms()) {
        if (term.key == words.value(0))
            filter.tag = term.id;
    }
    const auto window =
        content.newsroom().entries(filter, storage::EntryOrder::NewestFirst, {}, qMax(1, count));
    QStringList lines;
    for (const storage::EntryRow &row : window ? window->rows : QList<storage::EntryRow>())
        lines.append(u"%1 · %2"_s.arg(row.texts.value(language).title,
                                      shortDay(row.date.toTimeZone(content.timeZone()).date())));
    return lines;
}

QStringList blockPreview(const NewsroomContent &content, const QString &reference,
                         const LanguageTag &language)
{
    const QString kind = reference.section(u':', 0, 0).trimmed();
    const QString argument = reference.section(u':', 1).trimmed();
    if (kind == "schools"_L1)
        return schoolLines(content, argument, language);
    if (kind == "stats"_L1)
        return statisticLines(content, argument, language);
    if (kind == "contacts"_L1)
        return contactLines(content, argument, language);
    return kind == "news"_L1 ? newsLines(content, argument, language) : QStringList();
}

} // namespace gaceta::ui
