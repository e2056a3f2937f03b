#include "app/site/images/shownmedia.h"

#include "app/core/picture/metadata.h"
#include "app/site/drawing/logopicture.h"
#include "app/site/parallel.h"
#include "app/text/itemlink.h"
#include "app/text/quickfind.h"

#include <QHash>

namespace gaceta::site {

namespace {

// Reading a body costs more than looking for the few letters that a reference begins with.
bool mayShowMedia(const QByteArray &markdown)
{
    return text::holdsWordWithColon(markdown, "gaceta:media/");
}

class Finder final
{
public:
    void add(const MediaId &id, PhotoUse use)
    {
        if (!id.isNull())
            uses[id] |= uint8_t(use);
    }
    void addBody(const QByteArray &markdown)
    {
        if (!mayShowMedia(markdown))
            return;
        for (const text::ItemLink &link : text::findItemLinks(markdown)) {
            const auto id = link.kind == ItemKind::Media ? MediaId::parse(link.id) : std::nullopt;
            if (id)
                add(*id, PhotoUse::Whole);
        }
    }

    QHash<MediaId, uint8_t> uses;
};

void addEdition(const Edition &edition, Finder &finder, int threads)
{
    std::vector<char> mayShow(edition.entries.size());
    inParallel(mayShow.size(), threads,
               [&](size_t i) { mayShow[i] = mayShowMedia(edition.entries[i].version->body); });
    for (size_t i = 0; i < mayShow.size(); ++i) {
        const EntryView &view = edition.entries[i];
        for (const PhotoUse use : {PhotoUse::Whole, PhotoUse::Card, PhotoUse::Share})
            finder.add(view.entry->leadImage, use);
        finder.add(view.entry->video.poster, PhotoUse::Poster);
        for (const MediaId &image : view.entry->gallery)
            finder.add(image, galleryUse(*view.entry));
        for (const Attachment &attachment : view.entry->attachments)
            finder.add(attachment.file, PhotoUse::Download);
        if (mayShow[i])
            finder.addBody(view.version->body);
    }
    for (const PageView &view : edition.pages) {
        finder.add(view.page->leadImage, PhotoUse::Whole);
        finder.add(view.page->leadImage, PhotoUse::Share);
        finder.addBody(view.version->body);
    }
    for (const SchoolView &view : edition.schools) {
        finder.add(view.school->photo, PhotoUse::Whole);
        finder.addBody(view.school->texts.value(edition.language).description);
    }
    for (const SchoolListView &view : edition.schoolLists)
        finder.addBody(view.list->texts.value(edition.language).intro);
}

} // namespace

// Those who build from the other forms cut versions of their own, from the photo as it was attached.
static uint8_t usesIn(BundleForm form, uint8_t uses)
{
    if (form == BundleForm::Site)
        return uses;
    constexpr uint8_t onPages = uint8_t(PhotoUse::Whole) | uint8_t(PhotoUse::Card) |
                                uint8_t(PhotoUse::Gallery) | uint8_t(PhotoUse::Poster);
    const bool needsSizes = form == BundleForm::Headless && (uses & onPages) != 0;
    return uint8_t(PhotoUse::Download) | uint8_t(needsSizes ? PhotoUse::Whole : PhotoUse::Download);
}

PhotoUse galleryUse(const Entry &entry)
{
    return entry.gallery.size() > 1 ? PhotoUse::Gallery : PhotoUse::Whole;
}

MediaFiles shownMedia(const SitePlan &plan, int threads)
{
    Finder finder;
    finder.add(plan.snapshot->organisation.logo, PhotoUse::Logo);
    for (const Edition &edition : plan.editions) {
        addEdition(edition, finder, threads);
        for (const Boilerplate &boilerplate : plan.snapshot->boilerplates)
            finder.addBody(boilerplate.texts.value(edition.language).body);
    }
    MediaFiles files;
    for (const Media &media : plan.snapshot->media) {
        const auto uses = finder.uses.constFind(media.id);
        if (uses == finder.uses.cend())
            continue;
        files.add(media, usesIn(plan.form, *uses));
    }
    return files;
}

void addLogo(MediaFiles &files, const SitePlan &plan, const MediaSource &source)
{
    constexpr int widestOnCards = 256;
    const MediaId &logo = plan.snapshot->organisation.logo;
    const MediaFile *file = files.find(logo);
    const Result<QByteArray> bytes = file ? source.bytes(logo) : QByteArray();
    if (!file || !bytes)
        return;
    if (const auto plain = withoutMetadata(*bytes, file->media->mimeType))
        files.setLogo(plain->bytes);
    if (plan.shareCards)
        files.setCardLogo(drawableLogo(*bytes, widestOnCards));
}

} // namespace gaceta::site
