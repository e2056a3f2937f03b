#include "app/site/images/shownmedia.h"

#include "app/core/picture/metadata.h"
#include "app/text/itemlink.h"
#include "app/text/quickfind.h"

#include <QSet>

namespace gaceta::site {

namespace {

class Finder final
{
public:
    void add(const MediaId &id)
    {
        if (!id.isNull())
            ids.insert(id);
    }
    // Reading a body costs more than looking for the few letters that a reference begins with.
    void addBody(const QByteArray &markdown)
    {
        if (!text::holdsWordWithColon(markdown, "gaceta:media/"))
            return;
        for (const text::ItemLink &link : text::findItemLinks(markdown)) {
            const auto id = link.kind == ItemKind::Media ? MediaId::parse(link.id) : std::nullopt;
            if (id)
                ids.insert(*id);
        }
    }

    QSet<MediaId> ids;
};

void addEdition(const Edition &edition, Finder &finder)
{
    for (const EntryView &view : edition.entries) {
        finder.add(view.entry->leadImage);
        finder.add(view.entry->video.poster);
        for (const MediaId &image : view.entry->gallery)
            finder.add(image);
        for (const Attachment &attachment : view.entry->attachments)
            finder.add(attachment.file);
        finder.addBody(view.version->body);
    }
    for (const PageView &view : edition.pages) {
        finder.add(view.page->leadImage);
        finder.addBody(view.version->body);
    }
    for (const SchoolView &view : edition.schools) {
        finder.add(view.school->photo);
        finder.addBody(view.school->texts.value(edition.language).description);
    }
    for (const SchoolListView &view : edition.schoolLists)
        finder.addBody(view.list->texts.value(edition.language).intro);
}

} // namespace

MediaFiles shownMedia(const SitePlan &plan)
{
    Finder finder;
    finder.add(plan.snapshot->organisation.logo);
    for (const Edition &edition : plan.editions) {
        addEdition(edition, finder);
        for (const Boilerplate &boilerplate : plan.snapshot->boilerplates)
            finder.addBody(boilerplate.texts.value(edition.language).body);
    }
    MediaFiles files;
    for (const Media &media : plan.snapshot->media) {
        if (finder.ids.contains(media.id))
            files.add(media);
    }
    return files;
}

void addLogo(MediaFiles &files, const MediaId &logo, const MediaSource &source)
{
    const MediaFile *file = files.find(logo);
    if (!file)
        return;
    const Result<QByteArray> bytes = source.bytes(logo);
    const auto plain = bytes ? withoutMetadata(*bytes, file->media->mimeType) : std::nullopt;
    if (plain)
        files.setLogo(plain->bytes);
}

} // namespace gaceta::site
