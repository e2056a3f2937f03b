#include "app/site/hugo/hugolayout.h"

#include "app/site/feeds/redirects.h"
#include "app/site/pages/place.h"
#include "app/site/plan/pathnames.h"
#include "app/text/itemlink.h"

#include <algorithm>
#include <set>

namespace gaceta::site {

namespace {

template <typename T>
std::optional<size_t> positionOf(const QList<T> &items, const QString &id)
{
    const auto parsed = decltype(T::id)::parse(id);
    const auto found = parsed ? std::ranges::find(items, *parsed, &T::id) : items.end();
    return found == items.end() ? std::nullopt : std::optional(size_t(found - items.begin()));
}

class Collector final
{
public:
    void add(const MediaId &id)
    {
        if (!id.isNull() && !std::ranges::count(ids, id))
            ids.push_back(id);
    }
    void addBody(const QByteArray &markdown)
    {
        if (!markdown.contains("gaceta:media/"))
            return;
        for (const text::ItemLink &link : text::findItemLinks(markdown)) {
            const auto id = link.kind == ItemKind::Media ? MediaId::parse(link.id) : std::nullopt;
            if (id)
                add(*id);
        }
    }

    std::vector<MediaId> ids;
};

} // namespace

HugoFolders hugoFolders(const LanguageTag &language)
{
    const PathNames &names = pathNames(language);
    return {
        names.news,      names.page + 's', names.schools, names.school, names.school + '-' + names.lists,
        names.statistics};
}

std::string stemOf(std::string_view sitePath)
{
    std::string_view name = sitePath.substr(sitePath.rfind('/') + 1);
    name.remove_suffix(std::string_view(".html").size());
    return std::string(name);
}

std::string contentFile(const Edition &edition, const std::string &path)
{
    return "content/" + edition.code + '/' + path;
}

HugoLayout::HugoLayout(const SitePlan &plan)
    : m_plan(plan)
{
    for (const Edition &edition : plan.editions) {
        const HugoFolders names = hugoFolders(edition.language);
        m_folders.push_back(names);
        std::set<std::string> taken{names.news,       names.pages, names.schools, names.lists,
                                    names.statistics, "tags",      "categories"};
        std::vector<std::string> &slugs = m_slugs.emplace_back();
        for (const PageView &view : edition.pages) {
            std::string slug = stemOf(view.path);
            while (!taken.insert(slug).second)
                slug += "-1";
            slugs.push_back(std::move(slug));
        }
    }
    for (const Forward &forward : forwardsOf(plan)) {
        const std::string_view from = forward.from;
        m_aliases[forward.to].push_back('/' + std::string(from.substr(0, from.size() - 5)) + '/');
    }
}

std::string HugoLayout::path(const Edition &edition, const EntryView &view) const
{
    return folders(edition).news + '/' + stemOf(*view.path);
}

std::string HugoLayout::path(const Edition &edition, const PageView &view) const
{
    return folders(edition).pages + '/' + slug(edition, view);
}

std::string HugoLayout::path(const Edition &edition, const SchoolView &view) const
{
    return folders(edition).schools + '/' + stemOf(view.path);
}

std::string HugoLayout::path(const Edition &edition, const SchoolListView &view) const
{
    return folders(edition).lists + '/' + stemOf(view.path);
}

std::string HugoLayout::path(const Edition &edition, ItemKind kind, const QString &id) const
{
    const auto at = [](const std::vector<int> &index, std::optional<size_t> position) {
        return position ? index[*position] : -1;
    };
    if (kind == ItemKind::Entry) {
        const auto parsed = EntryId::parse(id);
        const auto found =
            parsed ? m_plan.entryPositions.constFind(*parsed) : m_plan.entryPositions.cend();
        const int entry = found == m_plan.entryPositions.cend() ? -1 : edition.entryAt[*found];
        return entry < 0 ? std::string() : path(edition, edition.entries[size_t(entry)]);
    }
    if (kind == ItemKind::Page) {
        const int page = at(edition.pageAt, positionOf(m_plan.snapshot->pages, id));
        return page < 0 ? std::string() : path(edition, edition.pages[size_t(page)]);
    }
    if (kind == ItemKind::School) {
        const int school = at(edition.schoolAt, positionOf(m_plan.snapshot->schools, id));
        return school < 0 ? std::string() : path(edition, edition.schools[size_t(school)]);
    }
    if (kind == ItemKind::SchoolList) {
        const auto position = positionOf(m_plan.snapshot->schoolLists, id);
        const auto list = std::ranges::find_if(edition.schoolLists, [&](const SchoolListView &view) {
            return position && view.position == *position;
        });
        return list == edition.schoolLists.end() ? std::string() : path(edition, *list);
    }
    return {};
}

const std::string &HugoLayout::slug(const Edition &edition, const PageView &view) const
{
    return m_slugs[edition.index][size_t(edition.pageAt[view.position])];
}

std::vector<std::string> HugoLayout::aliases(std::string_view sitePath) const
{
    const auto found = m_aliases.find(std::string(sitePath));
    return found == m_aliases.end() ? std::vector<std::string>() : found->second;
}

std::vector<MediaId> mediaOf(const SitePlan &plan, const Edition &edition, const EntryView &view)
{
    const Entry &entry = *view.entry;
    Collector media;
    media.add(entry.leadImage);
    media.addBody(view.version->body);
    media.add(entry.video.poster);
    for (const MediaId &image : entry.gallery)
        media.add(image);
    for (const Attachment &attachment : entry.attachments)
        media.add(attachment.file);
    const auto boilerplate =
        std::ranges::find(plan.snapshot->boilerplates, entry.boilerplate, &Boilerplate::id);
    if (entry.kind == EntryKind::PressRelease && boilerplate != plan.snapshot->boilerplates.end())
        media.addBody(boilerplate->texts.value(edition.language).body);
    return media.ids;
}

std::vector<MediaId> mediaOf(const SitePlan &plan, const Edition &edition, const PageView &view)
{
    Collector media;
    media.add(view.page->leadImage);
    media.addBody(view.version->body);
    if (view.page->kind == PageKind::PressRoom && !plan.snapshot->boilerplates.isEmpty())
        media.addBody(plan.snapshot->boilerplates.front().texts.value(edition.language).body);
    return media.ids;
}

std::vector<MediaId> mediaOf(const Edition &edition, const SchoolView &view)
{
    Collector media;
    media.add(view.school->photo);
    media.addBody(view.school->texts.value(edition.language).description);
    return media.ids;
}

std::vector<MediaId> mediaOf(const Edition &edition, const SchoolListView &view)
{
    Collector media;
    media.addBody(view.list->texts.value(edition.language).intro);
    return media.ids;
}

std::string localName(const MediaFile &file)
{
    return file.path.substr(file.path.rfind('/') + 1);
}

MediaPlaces hugoMediaPlaces(const SitePlan &plan, const MediaFiles &media)
{
    MediaPlaces places;
    const auto add = [&](const MediaId &id, const std::string &folder) {
        const MediaFile *file = media.find(id);
        if (!file)
            return;
        std::vector<std::string> &own = places[file->path];
        const std::string place = folder + localName(*file);
        // The same bytes may be kept under two records.
        if (!std::ranges::count(own, place))
            own.push_back(place);
    };
    const HugoLayout layout(plan);
    for (const Edition &edition : plan.editions) {
        const auto addAll = [&](const std::vector<MediaId> &ids, const std::string &path) {
            for (const MediaId &id : ids)
                add(id, contentFile(edition, path + '/'));
        };
        for (const EntryView &view : edition.entries)
            addAll(mediaOf(plan, edition, view), layout.path(edition, view));
        for (const PageView &view : edition.pages)
            addAll(mediaOf(plan, edition, view), layout.path(edition, view));
        for (const SchoolView &view : edition.schools)
            addAll(mediaOf(edition, view), layout.path(edition, view));
        for (const SchoolListView &view : edition.schoolLists)
            addAll(mediaOf(edition, view), layout.path(edition, view));
    }
    add(plan.snapshot->organisation.logo, "static/media/");
    return places;
}

} // namespace gaceta::site
