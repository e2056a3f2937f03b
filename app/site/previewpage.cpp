#include "app/site/previewpage.h"

#include "app/site/images/shownmedia.h"
#include "app/site/pages/pagewriter.h"
#include "app/site/pages/related.h"
#include "app/site/pages/smallpieces.h"
#include "app/site/tr.h"

#include <algorithm>

namespace gaceta::site {

Result<Preview> previewEntry(const Snapshot &snapshot, const Theme &theme, const EntryId &entry,
                             const LanguageTag &language, const QDateTime &asOf)
{
    ExportOptions options;
    options.asOf = asOf;
    options.drafts = Drafts::Include;
    const Result<SitePlan> plan = planSite(snapshot, theme, options);
    if (!plan)
        return failure(plan.error());
    const auto edition = std::ranges::find(plan->editions, language, &Edition::language);
    const auto position = plan->entryPositions.constFind(entry);
    const int at = edition == plan->editions.end() || position == plan->entryPositions.cend()
                       ? -1
                       : edition->entryAt[*position];
    if (at < 0)
        return failure(ErrorCode::NotFound, Tr::tr("There is no text in this language to show yet."));
    const MediaFiles media = shownMedia(*plan);
    const Result<std::unique_ptr<Site>> site = Site::make(*plan, theme, media);
    if (!site)
        return failure(site.error());
    // A page shows few of the cards; a block may ask for the newest.
    std::vector<std::string> &cards = (*site)->pieces(*edition).cards;
    const EntryView &view = edition->entries[size_t(at)];
    std::vector<uint32_t> shown = relatedEntries(*plan, *edition, view);
    for (const EntryListFamily &family : plan->families) {
        const std::vector<uint32_t> &list = family.lists[edition->index].entries;
        shown.insert(shown.end(), list.begin(),
                     list.begin() + qMin<qsizetype>(10, qsizetype(list.size())));
    }
    for (const uint32_t card : shown) {
        if (cards[card].empty())
            cards[card] = entryCard(**site, *edition, edition->entries[card]);
    }
    PageWriter writer(**site);
    std::string html;
    writer.entry(*edition, size_t(at), html);
    return Preview{QByteArray::fromStdString(html), QString::fromStdString(*view.path)};
}

} // namespace gaceta::site
