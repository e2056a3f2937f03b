#include "app/site/livesite.h"

#include "app/site/cards/entrycards.h"
#include "app/core/picture/metadata.h"
#include "app/site/images/photomaker.h"
#include "app/site/images/picturecache.h"
#include "app/site/images/shownmedia.h"
#include "app/site/outputs.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace gaceta::site {

namespace {

QByteArray typeOf(PhotoFormat format)
{
    switch (format) {
    case PhotoFormat::Webp:
        return "image/webp";
    case PhotoFormat::Png:
        return "image/png";
    case PhotoFormat::Jpeg:
        break;
    }
    return "image/jpeg";
}

} // namespace

struct LiveSite::Private
{
    std::shared_ptr<const Snapshot> snapshot;
    Theme theme;
    SitePlan plan;
    MediaFiles media;
    std::unique_ptr<Site> site;
    std::vector<Output> outputs; // by path
    struct Picture
    {
        const Media *media = nullptr;
        std::optional<PhotoVersion> version; // nothing: as it is
    };
    std::unordered_map<std::string, Picture> pictures; // by path
    std::unique_ptr<PictureCache> cache;
    std::unique_ptr<PageWriter> writer;

    void findPictures()
    {
        for (const Media &item : snapshot->media) {
            const MediaFile *file = media.find(item.id);
            if (!file)
                continue;
            media.setFacts(item.id, factsOf(item));
            pictures.emplace(file->download, Picture{&item, {}});
            for (const auto &[use, photo] : file->photos) {
                for (const auto *list : {&photo.versions.plain, &photo.versions.better}) {
                    for (const PhotoVersion &version : *list)
                        pictures.emplace(version.path, Picture{&item, version});
                }
            }
        }
    }

    // As far as they are known without its bytes: how it is turned may be wrong the first time.
    [[nodiscard]] PhotoFacts factsOf(const Media &item) const
    {
        const auto known =
            isPhotoType(item.mimeType) ? cache->facts(item.sha256) : std::optional<PhotoFacts>();
        return known ? *known
                     : PhotoFacts{item.width, item.height, item.mimeType != u"image/jpeg"_s, false};
    }

    [[nodiscard]] std::optional<QByteArray> made(const Picture &picture, const QByteArray &bytes) const
    {
        const Result<PhotoFacts> facts = Photo::look(bytes);
        const auto photos = facts ? makeVersions(bytes, *facts, {*picture.version})
                                  : Result<std::vector<QByteArray>>(failure(facts.error()));
        if (!photos)
            return std::nullopt;
        cache->keepFacts(picture.media->sha256, *facts);
        cache->keep(picture.version->path, photos->front());
        return photos->front();
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
    d->cache = std::make_unique<PictureCache>(options.pictureCache);
    d->findPictures();
    Result<std::unique_ptr<Site>> site = Site::make(d->plan, d->theme, d->media);
    if (!site)
        return failure(site.error());
    d->site = std::move(*site);
    d->outputs = outputsOf(*d->site);
    d->writer = std::make_unique<PageWriter>(*d->site);
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

std::optional<LiveSite::Shown> LiveSite::shown(const std::string &path, const MediaSource &source) const
{
    const auto found = d->pictures.find(path);
    if (found == d->pictures.end())
        return std::nullopt;
    const Private::Picture &picture = found->second;
    const QByteArray type =
        picture.version ? typeOf(picture.version->format) : picture.media->mimeType.toLatin1();
    if (picture.version) {
        if (auto kept = d->cache->find(path))
            return Shown{std::move(*kept), type};
    }
    const Result<QByteArray> bytes = source.bytes(picture.media->id);
    if (!bytes)
        return std::nullopt;
    if (!picture.version) {
        const auto plain = withoutMetadata(*bytes, picture.media->mimeType);
        return plain ? std::optional(Shown{plain->bytes, type}) : std::nullopt;
    }
    const auto made = d->made(picture, *bytes);
    return made ? std::optional(Shown{*made, type}) : std::nullopt;
}

void LiveSite::readLogo(const MediaSource &source)
{
    addLogo(d->media, d->plan, source);
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

} // namespace gaceta::site
