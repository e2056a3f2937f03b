#include "app/storage/snapshotreader.h"

#include "app/storage/dictionarywords.h"
#include "app/storage/ignoredfindings.h"
#include "app/storage/redirects.h"
#include "app/storage/repository.h"
#include "app/storage/secondreader.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace gaceta::storage {

namespace {

template <typename T>
QSet<decltype(T::id)> idsOf(const QList<T> &items)
{
    QSet<decltype(T::id)> ids;
    ids.reserve(items.size());
    for (const T &item : items)
        ids.insert(item.id);
    return ids;
}

template <typename Id>
void keep(QList<Id> &mentions, const QSet<Id> &known)
{
    const auto isGone = [&](const Id &id) { return !known.contains(id); };
    // Looking first spares copying a list that other values may share.
    if (std::ranges::any_of(std::as_const(mentions), isGone))
        mentions.removeIf(isGone);
}

template <typename Id>
void keep(Id &mention, const QSet<Id> &known)
{
    if (!mention.isNull() && !known.contains(mention))
        mention = {};
}

class Cleaner final
{
public:
    explicit Cleaner(const Snapshot &snapshot)
        : m_terms(idsOf(snapshot.terms))
        , m_contacts(idsOf(snapshot.contacts))
        , m_boilerplates(idsOf(snapshot.boilerplates))
        , m_media(idsOf(snapshot.media))
        , m_schools(idsOf(snapshot.schools))
        , m_pages(idsOf(snapshot.pages))
        , m_entries(idsOf(snapshot.entries))
        , m_schoolLists(idsOf(snapshot.schoolLists))
    {
    }

    void clean(Snapshot &snapshot) const
    {
        keep(snapshot.organisation.logo, m_media);
        for (School &school : snapshot.schools) {
            keep(school.photo, m_media);
            keep(school.tags, m_terms);
        }
        for (SchoolList &list : snapshot.schoolLists)
            keep(list.members, m_schools);
        for (Statistic &statistic : snapshot.statistics) {
            statistic.observations.removeIf([this](const Observation &observation) {
                return !observation.school.isNull() && !m_schools.contains(observation.school);
            });
        }
        for (Page &page : snapshot.pages)
            keep(page.leadImage, m_media);
        for (Entry &entry : snapshot.entries)
            clean(entry);
        snapshot.redirects.removeIf(
            [this](const Redirect &redirect) { return !leadsSomewhere(redirect); });
    }

private:
    void clean(Entry &entry) const
    {
        keep(entry.tags, m_terms);
        keep(entry.schools, m_schools);
        keep(entry.contacts, m_contacts);
        keep(entry.related, m_entries);
        keep(entry.leadImage, m_media);
        keep(entry.gallery, m_media);
        keep(entry.video.poster, m_media);
        const auto isGone = [this](const Attachment &attachment) {
            return !m_media.contains(attachment.file);
        };
        if (std::ranges::any_of(std::as_const(entry.attachments), isGone))
            entry.attachments.removeIf(isGone);
        keep(entry.boilerplate, m_boilerplates);
    }

    [[nodiscard]] bool leadsSomewhere(const Redirect &redirect) const
    {
        const auto isIn = [&redirect](const auto &ids) {
            using IdType = typename std::decay_t<decltype(ids)>::value_type;
            const auto id = IdType::parse(redirect.item);
            return id && ids.contains(*id);
        };
        switch (redirect.kind) {
        case ItemKind::Page:
            return isIn(m_pages);
        case ItemKind::School:
            return isIn(m_schools);
        case ItemKind::SchoolList:
            return isIn(m_schoolLists);
        default:
            return isIn(m_entries);
        }
    }

    QSet<TermId> m_terms;
    QSet<ContactId> m_contacts;
    QSet<BoilerplateId> m_boilerplates;
    QSet<MediaId> m_media;
    QSet<SchoolId> m_schools;
    QSet<PageId> m_pages;
    QSet<EntryId> m_entries;
    QSet<SchoolListId> m_schoolLists;
};

// A page below one that is in the trash moves up to the nearest that is not.
void adoptOrphans(QList<Page> &pages, const QList<Page> &trashed)
{
    QHash<PageId, PageId> parents; // of pages in the trash
    for (const Page &page : trashed)
        parents.insert(page.id, page.parent);
    const QSet<PageId> known = idsOf(pages);
    bool moved = false;
    for (Page &page : pages) {
        qsizetype steps = 0;
        while (!page.parent.isNull() && !known.contains(page.parent)) {
            page.parent = ++steps > parents.size() ? PageId() : parents.value(page.parent);
            moved = true;
        }
    }
    if (moved) {
        std::ranges::sort(pages, [](const Page &left, const Page &right) {
            return std::tie(left.parent, left.position, left.id) <
                   std::tie(right.parent, right.position, right.id);
        });
    }
}

} // namespace

Snapshot readSnapshot(Connection &connection)
{
    Snapshot snapshot;
    snapshot.organisation =
        Repository<Organisation>(connection).load(keyOf(Organisation())).value_or(Organisation());
    snapshot.terms = Repository<Term>(connection).loadAll();
    snapshot.contacts = Repository<Contact>(connection).loadAll();
    snapshot.boilerplates = Repository<Boilerplate>(connection).loadAll();
    snapshot.media = Repository<Media>(connection).loadAll();
    snapshot.schools = Repository<School>(connection).loadAll();
    snapshot.schoolLists = Repository<SchoolList>(connection).loadAll();
    snapshot.statistics = Repository<Statistic>(connection).loadAll();
    snapshot.pages = Repository<Page>(connection).loadAll();
    SecondReader second(connection);
    snapshot.entries = Repository<Entry>(connection).loadAll(Trash::Without, &second);
    snapshot.redirects = Redirects(connection).loadAll();
    snapshot.ignoredFindings = IgnoredFindings(connection).loadAll();
    snapshot.dictionary = DictionaryWords(connection).loadAll();
    adoptOrphans(snapshot.pages, Repository<Page>(connection).loadAll(Trash::Only));
    Cleaner(snapshot).clean(snapshot);
    return snapshot;
}

} // namespace gaceta::storage
