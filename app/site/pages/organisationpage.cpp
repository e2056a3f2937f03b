#include "app/site/pages/pagewriter.h"

#include "app/site/pages/lag.h"
#include "app/site/pages/place.h"
#include "app/site/pages/socialimage.h"
#include "app/site/plan/cleantext.h"
#include "app/text/dateformat.h"

#include <QTimeZone>

#include <algorithm>

namespace gaceta::site {

namespace {

constexpr size_t releasesShown = 8;

Value pageLink(const PageView &view)
{
    Value link;
    put(link, "name", view.title);
    put(link, "url", fromRoot(view.path));
    putOptional(link, "summary", view.summary);
    return link;
}

Values childrenOf(const Edition &edition, const PageId &parent)
{
    Values links;
    for (const PageView &view : edition.pages) {
        if (view.page->parent == parent)
            links.push_back(pageLink(view));
    }
    return links;
}

// The pages beside this one; a page that stands alone has none. On the first rank the menu shows them.
Values siblingsOf(const Edition &edition, const PageView &page)
{
    Values links;
    if (page.page->parent.isNull())
        return links;
    for (const PageView &view : edition.pages) {
        if (view.page->parent != page.page->parent)
            continue;
        Value link = pageLink(view);
        putFlag(link, "current", &view == &page);
        links.push_back(link);
    }
    return links.size() > 1 ? links : Values();
}

Values breadcrumbs(const SitePlan &plan, const Edition &edition, const PageView &page)
{
    const QList<Page> &pages = plan.snapshot->pages;
    std::vector<const PageView *> parents;
    PageId id = page.page->parent;
    for (int depth = 0; depth < 32 && !id.isNull(); ++depth) {
        const auto parent = std::ranges::find(pages, id, &Page::id);
        if (parent == pages.end())
            break;
        const int at = edition.pageAt[static_cast<size_t>(parent - pages.begin())];
        if (at >= 0)
            parents.push_back(&edition.pages[static_cast<size_t>(at)]);
        id = parent->parent;
    }
    Values crumbs;
    for (auto parent = parents.rbegin(); parent != parents.rend(); ++parent)
        crumbs.push_back(pageLink(**parent));
    return crumbs;
}

} // namespace

// What the page's own blocks already show is left out.
void PageWriter::addPressRoom(Value &value, const Edition &edition, BodyWriter &body) const
{
    const SitePlan &plan = m_site.plan();
    const EditionPieces &pieces = m_site.pieces(edition);
    std::string contacts;
    if (!body.hasContacts()) {
        for (const std::string &contact : pieces.contacts)
            contacts += contact;
    }
    putOptional(value, "contacts_html", contacts);
    std::string cards;
    size_t count = 0;
    for (size_t i = 0; i < edition.entries.size() && count < releasesShown && !body.hasNews(); ++i) {
        const EntryKind kind = edition.entries[i].entry->kind;
        if (kind != EntryKind::PressRelease && kind != EntryKind::Statement)
            continue;
        cards += m_site.card(edition, i);
        ++count;
    }
    putOptional(value, "cards_html", cards);
    const EntryList &releases = plan.family(EntryKind::PressRelease)->lists[edition.index];
    putOptional(value, "releases_url",
                releases.paths.empty() ? std::string() : fromRoot(releases.paths.front()));
    putOptional(value, "feed_url",
                releases.feeds.exist() ? fromRoot(releases.feeds.rss) : std::string());
    const QList<Boilerplate> &boilerplates = plan.snapshot->boilerplates;
    const BoilerplateText text =
        boilerplates.isEmpty() ? BoilerplateText() : boilerplates.front().texts.value(edition.language);
    putOptional(value, "boilerplate_html", body.html(text.body));
    putOptional(value, "boilerplate_heading",
                text.title.isEmpty() ? edition.words->word("about_us") : cleanLine(text.title));
}

void PageWriter::page(const Edition &edition, size_t index, std::string &target)
{
    const SitePlan &plan = m_site.plan();
    const PageView &view = edition.pages[index];
    const Page &page = *view.page;
    const bool press = page.kind == PageKind::PressRoom;
    const std::string menuPath = menuPathOf(plan, edition, view);
    PageFrame around{edition,  plan.pageGroups[view.position], view.path,
                     menuPath, press ? "press" : "page",       view.title};
    around.title = cleanLine(view.version->seoTitle);
    around.description =
        view.version->seoDescription.isEmpty() ? view.summary : cleanLine(view.version->seoDescription);
    addLag(around, plan, translationLag(plan.snapshot->organisation, {}), page, view);
    Value value = frame(around);
    putList(value, "breadcrumbs", breadcrumbs(plan, edition, view));
    putOptional(value, "summary", view.summary);
    value["image"] = imageValue(m_site, edition, page.leadImage);
    BodyWriter &text = body(edition);
    text.startPage(view.path);
    putOptional(value, "body_html", text.html(view.version->body));
    putList(value, "children", childrenOf(edition, page.id));
    putList(value, "siblings", siblingsOf(edition, view));
    const QDate day = text::dayOf(page.updated, plan.zone);
    putOptional(value, "updated_iso", text::isoDate(day).toStdString());
    putOptional(value, "updated_text", edition.words->date(day));
    if (press)
        addPressRoom(value, edition, text);
    addSocialImage(value, m_site, edition, page.leadImage);
    finish(press ? TemplateName::Press : TemplateName::Page, around, value, target);
}

} // namespace gaceta::site
