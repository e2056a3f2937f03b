#include "app/site/cards/entrycards.h"

#include "app/site/pages/colors.h"
#include "app/site/pages/socialimage.h"
#include "app/site/plan/cleantext.h"

namespace gaceta::site {

bool hasCard(const Site &site, const EntryView &view)
{
    return site.plan().shareCards && !canBeShared(site.media().find(view.entry->leadImage));
}

std::string cardPath(const EntryView &view)
{
    return "cards/" + view.path->substr(0, view.path->rfind('.')) + ".jpg";
}

ShareCard cardOf(const Site &site, const Edition &edition, const EntryView &view)
{
    const Organisation &organisation = site.plan().snapshot->organisation;
    const SiteColors colors = siteColors(site.theme(), organisation.accentColor);
    ShareCard card;
    card.title = view.title;
    card.label = edition.words->kindLabel(view.entry->kind);
    card.name = cleanLine(organisation.texts.valueOrAny(edition.language).name);
    card.language = view.language.text().toStdString();
    card.background = colors.accent;
    card.foreground = colors.onAccent;
    card.highlight = colors.highlight;
    card.logo = site.media().cardLogo();
    return card;
}

Result<> appendCard(const Site &site, const Edition &edition, const EntryView &view, std::string &target)
{
    const Result<QByteArray> jpeg = drawn(cardOf(site, edition, view));
    if (!jpeg)
        return failure(jpeg.error());
    target.append(jpeg->constData(), static_cast<size_t>(jpeg->size()));
    return {};
}

} // namespace gaceta::site
