#include "app/check/content.h"

#include "app/text/factform.h"
#include "app/text/schoolcount.h"

namespace gaceta::check {

Content::Content(const Snapshot &snapshot)
    : m_snapshot(snapshot)
{
    for (const Entry &entry : snapshot.entries) {
        if (!entry.isTemplate)
            m_ids[ItemKind::Entry].insert(entry.id.text());
    }
    addIds(ItemKind::Page, snapshot.pages);
    addIds(ItemKind::School, snapshot.schools);
    addIds(ItemKind::SchoolList, snapshot.schoolLists);
    addIds(ItemKind::Media, snapshot.media);
    for (const Statistic &statistic : snapshot.statistics) {
        if (!latestObservation(statistic))
            continue;
        m_statistics.insert(statistic.key, &statistic);
        m_statisticGroups.insert(statistic.group);
    }
    for (const SchoolList &list : snapshot.schoolLists)
        m_schoolLists.insert(list.key);
    for (const Contact &contact : snapshot.contacts)
        m_contactGroups.insert(contact.group);
    for (const Term &term : snapshot.terms)
        m_terms.insert(term.key);
}

template <typename T>
void Content::addIds(ItemKind kind, const QList<T> &items)
{
    for (const T &item : items)
        m_ids[kind].insert(item.id.text());
}

bool Content::exists(ItemKind kind, const QString &id) const
{
    return m_ids.value(kind).contains(id);
}

bool Content::resolves(text::ReferenceKind kind, const QString &argument) const
{
    switch (kind) {
    case text::ReferenceKind::Statistic:
        return isFactArgument(argument);
    case text::ReferenceKind::SchoolCount:
        return isCountArgument(argument);
    case text::ReferenceKind::Statistics:
        return m_statisticGroups.contains(argument);
    case text::ReferenceKind::Schools:
        return m_schoolLists.contains(argument);
    case text::ReferenceKind::Contacts:
        return m_contactGroups.contains(argument);
    case text::ReferenceKind::News:
        return isNewsArgument(argument);
    case text::ReferenceKind::Unknown:
        break;
    }
    return false;
}

// A key and perhaps the form that is asked for, which must have something to print.
bool Content::isFactArgument(const QString &argument) const
{
    const QByteArray bytes = argument.toUtf8();
    const text::FactName name = text::factName(bytes);
    const Statistic *statistic = m_statistics.value(QString::fromUtf8(name.key));
    return statistic && name.form &&
           text::factPrint(*statistic, *latestObservation(*statistic), *name.form, {}).has_value();
}

bool Content::isCountArgument(const QString &argument) const
{
    const QByteArray bytes = argument.toUtf8();
    const text::CountName name = text::countName(bytes);
    return name.counted != text::Counted::Unknown && m_schoolLists.contains(QString::fromUtf8(name.key));
}

// "latest", a kind of entry or the key of a tag, and how many: "latest 3", "press-release 5".
bool Content::isNewsArgument(const QString &argument) const
{
    const QStringList words = argument.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 2)
        return false;
    const bool isKnown = words.first() == QLatin1String("latest") ||
                         enumValue<EntryKind>(words.first()) || m_terms.contains(words.first());
    return isKnown && (words.size() == 1 || words.last().toInt() > 0);
}

} // namespace gaceta::check
