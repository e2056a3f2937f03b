#include "app/site/feeds/feeditem.h"

#include "app/core/rules.h"
#include "app/site/pages/entryextras.h"
#include "app/site/plan/cleantext.h"
#include "app/text/dateformat.h"

#include <QUrl>

#include <algorithm>

namespace gaceta::site {

namespace {

constexpr size_t itemsInFeed = 20;

// Whoever reads in a feed should learn of corrections there.
std::string summaryOf(const Site &site, const Edition &edition, const EntryView &view)
{
    std::string text = view.summary;
    for (const std::string &line : amendmentLines(site.plan(), edition, view)) {
        if (!text.empty())
            text += ' ';
        text += line;
    }
    return text;
}

std::vector<Enclosure> enclosuresOf(const Site &site, const Edition &edition, const EntryView &view)
{
    std::vector<Enclosure> enclosures;
    const MediaFile *image = site.media().find(view.entry->leadImage);
    if (image && image->media->isImage()) {
        enclosures.push_back({site.absolute(image->path), image->type,
                              cleanLine(image->media->texts.value(edition.language).alt), image->size,
                              true});
    }
    for (const Attachment &attachment : view.entry->attachments) {
        if (const MediaFile *file = site.media().find(attachment.file)) {
            enclosures.push_back({site.absolute(file->download), file->media->mimeType.toStdString(),
                                  attachmentName(edition, view, attachment, *file), file->downloadSize,
                                  file->media->isImage()});
        }
    }
    return enclosures;
}

std::vector<std::string> categoriesOf(const Site &site, const Edition &edition, const EntryView &view)
{
    std::vector<std::string> names{edition.words->kindLabel(view.entry->kind)};
    for (const TermId &tag : view.entry->tags) {
        const auto family = site.plan().tagFamilies.constFind(tag);
        if (family != site.plan().tagFamilies.cend())
            names.push_back(site.plan().families[*family].lists[edition.index].name);
    }
    return names;
}

} // namespace

std::vector<uint32_t> entriesInFeed(const EntryList &list)
{
    std::vector<uint32_t> entries(std::min(list.entries.size(), itemsInFeed));
    std::ranges::partial_sort_copy(list.entries, entries);
    return entries;
}

std::vector<FeedItem> feedItems(PageWriter &writer, const Edition &edition, const EntryList &list)
{
    const Site &site = writer.site();
    std::vector<FeedItem> items;
    for (const uint32_t entry : entriesInFeed(list)) {
        const EntryView &view = edition.entries[entry];
        FeedItem item;
        item.view = &view;
        item.tag = entryTag(site, edition, view);
        item.url = site.absolute(*view.path);
        item.summary = summaryOf(site, edition, view);
        item.categories = categoriesOf(site, edition, view);
        item.enclosures = enclosuresOf(site, edition, view);
        item.changed = std::max(view.entry->date, lastUpdate(*view.entry));
        item.html = &site.pieces(edition).contents.piece(
            entry, [&](std::string &text) { writer.content(edition, entry, site.absolute({}), text); });
        items.push_back(std::move(item));
    }
    return items;
}

std::string organisationName(const Site &site, const Edition &edition)
{
    return cleanLine(site.plan().snapshot->organisation.texts.valueOrAny(edition.language).name);
}

std::string feedTitle(const Site &site, const Edition &edition, const EntryList &list)
{
    return organisationName(site, edition) + ": " + list.name;
}

QDateTime newestChange(const std::vector<FeedItem> &items)
{
    QDateTime newest;
    for (const FeedItem &item : items)
        newest = std::max(newest, item.changed);
    return newest;
}

std::string entryTag(const Site &site, const Edition &edition, const EntryView &view)
{
    const QUrl base(QString::fromStdString(site.plan().baseUrl));
    const QDate day = view.entry->date.isValid() ? view.entry->date.toUTC().date() : QDate(2000, 1, 1);
    return "tag:" + base.host(QUrl::FullyEncoded).toStdString() + ',' +
           text::isoDate(day).toStdString() + ':' + view.entry->id.text().toStdString() + '/' +
           edition.code;
}

} // namespace gaceta::site
