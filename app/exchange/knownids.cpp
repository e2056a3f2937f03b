#include "app/exchange/knownids.h"

namespace gaceta::exchange {

namespace {

class Pruner final
{
public:
    explicit Pruner(const KnownIds &known)
        : m_known(known)
    {
    }

    // Copies of the list are shared: it is written to only where it must change.
    template <typename T>
    void prune(QList<T> &items) const
    {
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (dangles(items.at(i)))
                pruneItem(items[i]);
        }
    }

    template <typename T>
    void pruneItem(T &item) const
    {
        visitReferences(item, [this](const char *, auto &reference) { clean(reference); });
    }

private:
    template <typename T>
    [[nodiscard]] bool dangles(const T &item) const
    {
        bool found = false;
        visitReferences(
            item, [&](const char *, const auto &reference) { found = found || !allKnown(reference); });
        return found;
    }

    template <typename IdType>
    [[nodiscard]] bool allKnown(const QList<IdType> &ids) const
    {
        return std::ranges::all_of(ids, [this](const IdType &id) { return m_known.contains(id); });
    }
    template <typename Tag>
    [[nodiscard]] bool allKnown(const Id<Tag> &id) const
    {
        return id.isNull() || m_known.contains(id);
    }
    template <typename IdType>
    void clean(QList<IdType> &ids) const
    {
        ids.removeIf([this](const IdType &id) { return !m_known.contains(id); });
    }
    template <typename Tag>
    void clean(Id<Tag> &id) const
    {
        if (!allKnown(id))
            id = {};
    }

    const KnownIds &m_known;
};

void pruneObservations(QList<Statistic> &statistics, const KnownIds &known)
{
    const auto dangles = [&](const Observation &observation) {
        return !observation.school.isNull() && !known.contains(observation.school);
    };
    for (qsizetype i = 0; i < statistics.size(); ++i) {
        if (std::ranges::any_of(statistics.at(i).observations, dangles))
            statistics[i].observations.removeIf(dangles);
    }
}

// Nothing is left of an attachment whose file is gone.
void pruneAttachments(QList<Entry> &entries)
{
    const auto isEmpty = [](const Attachment &attachment) { return attachment.file.isNull(); };
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (std::ranges::any_of(entries.at(i).attachments, isEmpty))
            entries[i].attachments.removeIf(isEmpty);
    }
}

// Without its tag the rule would take in every school.
void emptyRules(QList<SchoolList> &lists, const KnownIds &known)
{
    for (qsizetype i = 0; i < lists.size(); ++i) {
        const SchoolRule &rule = lists.at(i).rule;
        if (rule.tag.isNull() || known.contains(rule.tag))
            continue;
        if (lists.at(i).order == SchoolListOrder::ByRule) {
            lists[i].order = SchoolListOrder::ByHand;
            lists[i].members.clear();
        }
        lists[i].rule = {};
    }
}

} // namespace

KnownIds::KnownIds(const Snapshot &content)
{
    add(content.entries);
    add(content.pages);
    add(content.schools);
    add(content.schoolLists);
    add(content.statistics);
    add(content.media);
    add(content.contacts);
    add(content.boilerplates);
    add(content.terms);
}

bool KnownIds::contains(const Redirect &redirect) const
{
    const auto entry = EntryId::parse(redirect.item);
    const auto page = PageId::parse(redirect.item);
    const auto school = SchoolId::parse(redirect.item);
    const auto list = SchoolListId::parse(redirect.item);
    return (redirect.kind == ItemKind::Entry && entry && contains(*entry)) ||
           (redirect.kind == ItemKind::Page && page && contains(*page)) ||
           (redirect.kind == ItemKind::School && school && contains(*school)) ||
           (redirect.kind == ItemKind::SchoolList && list && contains(*list));
}

Snapshot withoutDanglingReferences(Snapshot content)
{
    const KnownIds known(content);
    const Pruner pruner(known);
    pruner.pruneItem(content.organisation);
    pruner.prune(content.entries);
    pruneAttachments(content.entries);
    pruner.prune(content.pages);
    pruner.prune(content.schools);
    emptyRules(content.schoolLists, known);
    pruner.prune(content.schoolLists);
    pruneObservations(content.statistics, known);
    content.redirects.removeIf([&](const Redirect &redirect) { return !known.contains(redirect); });
    return content;
}

} // namespace gaceta::exchange
