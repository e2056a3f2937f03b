#include "app/site/livesite.h"

#include "app/core/picture/metadata.h"
#include "app/site/images/shownmedia.h"
#include "app/site/outputs.h"

#include <algorithm>
#include <unordered_map>

namespace gaceta::site {

struct LiveSite::Private
{
    std::shared_ptr<const Snapshot> snapshot;
    Theme theme;
    SitePlan plan;
    MediaFiles media;
    std::unique_ptr<Site> site;
    std::vector<Output> outputs; // by path
    std::unordered_map<std::string, const Media *> mediaByPath;
    std::unique_ptr<PageWriter> writer;

    void findMedia()
    {
        for (const Media &item : snapshot->media) {
            if (const MediaFile *file = media.find(item.id))
                mediaByPath.emplace(file->path, &item);
        }
    }

    [[nodiscard]] const Edition &editionOf(const LanguageTag &language) const
    {
        const auto found = std::ranges::find(plan.editions, language, &Edition::language);
        return found == plan.editions.end() ? plan.editions.front() : *found;
    }

    // Empty where it has no page there.
    [[nodiscard]] std::string pathIn(const Edition &edition, ItemKind kind, const QString &item) const
    {
        switch (kind) {
        case ItemKind::Entry: {
            const auto found = std::ranges::find_if(edition.entries, [&item](const EntryView &view) {
                return view.entry->id.text() == item;
            });
            return found == edition.entries.end() ? std::string() : *found->path;
        }
        case ItemKind::Page:
            return pathAmong(edition.pages, &PageView::page, item);
        case ItemKind::School:
            return pathAmong(edition.schools, &SchoolView::school, item);
        case ItemKind::SchoolList:
            return pathAmong(edition.schoolLists, &SchoolListView::list, item);
        case ItemKind::Statistic:
            return plan.statistics[edition.index].path;
        default:
            return plan.homes[edition.index].path;
        }
    }

    template <typename View, typename T>
    static std::string pathAmong(const std::vector<View> &views, const T *View::*value,
                                 const QString &item)
    {
        const auto found = std::ranges::find_if(
            views, [&](const View &view) { return (view.*value)->id.text() == item; });
        return found == views.end() ? std::string() : found->path;
    }
};

LiveSite::LiveSite(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

LiveSite::~LiveSite() = default;

Result<std::unique_ptr<LiveSite>> LiveSite::make(std::shared_ptr<const Snapshot> snapshot,
                                                 Theme theme, const ExportOptions &options)
{
    auto d = std::make_unique<Private>();
    d->snapshot = std::move(snapshot);
    d->theme = std::move(theme);
    Result<SitePlan> plan = planSite(*d->snapshot, d->theme, options);
    if (!plan)
        return failure(plan.error());
    d->plan = std::move(*plan);
    d->media = shownMedia(d->plan);
    Result<std::unique_ptr<Site>> site = Site::make(d->plan, d->theme, d->media);
    if (!site)
        return failure(site.error());
    d->site = std::move(*site);
    d->outputs = outputsOf(*d->site);
    d->writer = std::make_unique<PageWriter>(*d->site);
    d->findMedia();
    return std::unique_ptr<LiveSite>(new LiveSite(std::move(d)));
}

std::optional<QByteArray> LiveSite::file(const std::string &path) const
{
    const auto found = std::ranges::lower_bound(d->outputs, path, {}, &Output::path);
    if (found == d->outputs.end() || found->path != path)
        return std::nullopt;
    std::string bytes;
    found->write(*d->writer, bytes);
    return QByteArray::fromStdString(bytes);
}

const Media *LiveSite::media(const std::string &path) const
{
    const auto found = d->mediaByPath.find(path);
    return found == d->mediaByPath.end() ? nullptr : found->second;
}

void LiveSite::readLogo(const MediaSource &source)
{
    addLogo(d->media, d->snapshot->organisation.logo, source);
}

std::string LiveSite::pathOf(ItemKind kind, const QString &item, const LanguageTag &language) const
{
    const Edition &wanted = d->editionOf(language);
    std::string path = d->pathIn(wanted, kind, item);
    for (const Edition &edition : d->plan.editions) {
        if (path.empty())
            path = d->pathIn(edition, kind, item);
    }
    return path.empty() ? d->plan.homes[wanted.index].path : path;
}

std::optional<QByteArray> shownBytes(const QByteArray &bytes, const Media &media)
{
    std::optional<PlainFile> plain = withoutMetadata(bytes, media.mimeType);
    return plain ? std::optional(std::move(plain->bytes)) : std::nullopt;
}

} // namespace gaceta::site
