#pragma once
// Which items a snapshot holds, and every place where one of its items names another: what finds
// references to nothing, and what takes them out.

#include "app/core/snapshot.h"

#include <QSet>

#include <tuple>

namespace gaceta::exchange {

class KnownIds final
{
public:
    explicit KnownIds(const Snapshot &content);

    template <typename IdType>
    [[nodiscard]] bool contains(const IdType &id) const
    {
        return std::get<QSet<IdType>>(m_ids).contains(id);
    }
    // What a redirect leads to: an entry or a page that is there.
    [[nodiscard]] bool contains(const Redirect &redirect) const;

private:
    template <typename T>
    void add(const QList<T> &items)
    {
        for (const T &item : items)
            std::get<QSet<decltype(item.id)>>(m_ids).insert(item.id);
    }

    std::tuple<QSet<EntryId>, QSet<PageId>, QSet<SchoolId>, QSet<SchoolListId>, QSet<StatisticId>,
               QSet<MediaId>, QSet<ContactId>, QSet<BoilerplateId>, QSet<TermId>>
        m_ids;
};

// Calls visit(field name, list of ids or single id) for each reference that the item holds. Item is
// const or not.
template <typename Item, typename Visit>
requires Described<Item, Entry>
void visitReferences(Item &entry, Visit &&visit)
{
    visit("tags", entry.tags);
    visit("schools", entry.schools);
    visit("contacts", entry.contacts);
    visit("related", entry.related);
    visit("leadImage", entry.leadImage);
    visit("gallery", entry.gallery);
    for (auto &attachment : entry.attachments)
        visit("attachments", attachment.file);
    visit("video.poster", entry.video.poster);
    visit("boilerplate", entry.boilerplate);
}

template <typename Item, typename Visit>
requires Described<Item, Page>
void visitReferences(Item &page, Visit &&visit)
{
    visit("parent", page.parent);
    visit("leadImage", page.leadImage);
}

template <typename Item, typename Visit>
requires Described<Item, School>
void visitReferences(Item &school, Visit &&visit)
{
    visit("tags", school.tags);
    visit("photo", school.photo);
}

template <typename Item, typename Visit>
requires Described<Item, SchoolList>
void visitReferences(Item &list, Visit &&visit)
{
    visit("members", list.members);
    visit("rule.tag", list.rule.tag);
}

template <typename Item, typename Visit>
requires Described<Item, Organisation>
void visitReferences(Item &organisation, Visit &&visit)
{
    visit("logo", organisation.logo);
}

// A snapshot leaves out what lies in the trash, but other items may still name it. Nothing does in what
// this gives back: ids of missing items are taken out, with observations of missing schools and
// redirects to missing items. A list by the rule of a missing tag is empty, as it was.
[[nodiscard]] Snapshot withoutDanglingReferences(Snapshot content);

} // namespace gaceta::exchange
