#include "app/site/pages/place.h"

#include "app/site/icons/iconoutputs.h"
#include "app/core/rules.h"
#include "app/site/pages/colors.h"
#include "app/site/pages/smallpieces.h"
#include "app/site/plan/cleantext.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gaceta::site {

namespace {

constexpr int pagesInMenu = 3;

std::string joined(std::initializer_list<QString> parts, QLatin1String separator)
{
    QStringList filled;
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            filled.append(part.trimmed());
    }
    return cleanLine(filled.join(separator));
}

// "1055 Wilshire Blvd, Los Angeles, CA 90017"
std::string addressOf(const Organisation &organisation)
{
    const QString state = QString(organisation.region + u' ' + organisation.zip).trimmed();
    return joined({organisation.street, organisation.city, state}, QLatin1String(", "));
}

// "facebook.com" for https://www.facebook.com/…
std::string hostOf(const QString &address)
{
    QString host = QUrl(address).host();
    if (host.startsWith(u"www."))
        host = host.mid(4);
    return cleanLine(host);
}

void addSocialLinks(const Organisation &organisation, Value &site)
{
    Values links;
    for (const QString &profile : organisation.profiles) {
        const std::string name = hostOf(profile);
        if (name.empty() || !isWebAddress(profile))
            continue;
        Value link;
        put(link, "name", name);
        put(link, "url", cleanLine(profile));
        links.push_back(link);
    }
    putList(site, "social", links);
}

Value siteValue(const Site &site, const Edition &edition)
{
    const Organisation &organisation = site.plan().snapshot->organisation;
    const OrganisationText &text = organisation.texts.valueOrAny(edition.language);
    const std::string name = cleanLine(text.name);
    Value value;
    put(value, "name", name);
    putOptional(value, "short_name", cleanLine(text.shortName));
    putOptional(value, "tagline", cleanLine(text.tagline));
    putOptional(value, "about", edition.pages.empty() ? std::string() : edition.pages.front().summary);
    putOptional(value, "address", addressOf(organisation));
    putOptional(value, "phone", cleanLine(organisation.phone));
    putOptional(value, "email", cleanLine(organisation.email));
    putOptional(value, "email_url", mailUrl(organisation.email));
    putFlag(value, "url", false);
    const MediaFile *logo = site.media().find(organisation.logo);
    putOptional(value, "logo", logo ? logo->url : std::string());
    put(value, "copyright", "© " + std::to_string(site.plan().today.year()) + ' ' + name);
    addSocialLinks(organisation, value);
    return value;
}

Value colorsValue(const Site &site)
{
    const SiteColors colors = siteColors(site.theme(), site.plan().snapshot->organisation.accentColor);
    Value value;
    put(value, "accent", colors.accent.toStdString());
    put(value, "on_accent", colors.onAccent.toStdString());
    put(value, "accent_dark", colors.accentDark.toStdString());
    put(value, "on_accent_dark", colors.onAccentDark.toStdString());
    put(value, "highlight", colors.highlight.toStdString());
    return value;
}

Value optionsValue(const Theme &theme)
{
    Value value;
    for (auto option = theme.options().begin(); option != theme.options().end(); ++option) {
        const bool flag = *option == "true" || *option == "false";
        value[Name(std::string_view(option.key().constData(), size_t(option.key().size())))] =
            flag ? Value(*option == "true") : Value(option->toStdString());
    }
    return value;
}

// Top-level pages in the order of the snapshot; the press room stands last.
std::vector<MenuItem> menuOf(const SitePlan &plan, const Edition &edition)
{
    std::vector<MenuItem> menu;
    const auto add = [&menu](const std::string &name, const std::string &path) {
        if (!path.empty())
            menu.push_back({name, path});
    };
    add(edition.words->word("menu_news"), plan.allEntries().lists[edition.index].paths.front());
    add(edition.words->word("menu_schools"), plan.schoolIndexes[edition.index].path);
    add(edition.words->word("menu_statistics"), plan.statistics[edition.index].path);
    int taken = 0;
    for (const PageView &view : edition.pages) {
        const bool top =
            view.page->parent.isNull() && view.page->inMenu && view.page->kind == PageKind::Plain;
        if (top && taken++ < pagesInMenu)
            add(view.title, view.path);
    }
    if (const PageView *press = pressRoom(edition))
        add(press->title, press->path);
    return menu;
}

Values footerMenu(const Edition &edition, const std::vector<MenuItem> &menu)
{
    Values items;
    for (const PageView &view : edition.pages) {
        const bool listed =
            std::ranges::any_of(menu, [&view](const MenuItem &item) { return item.path == view.path; });
        if (listed || !view.page->inMenu || items.size() >= 8)
            continue;
        Value item;
        put(item, "name", view.title);
        put(item, "url", fromRoot(view.path));
        items.push_back(item);
    }
    return items;
}

Value linksValue(const SitePlan &plan, const Edition &edition)
{
    const auto link = [](const std::string &path) {
        return path.empty() ? std::string() : fromRoot(path);
    };
    const PageView *press = pressRoom(edition);
    const bool feeds = plan.allEntries().lists[edition.index].feeds.exist();
    Value links;
    put(links, "home", link(plan.homes[edition.index].path));
    put(links, "news", link(plan.allEntries().lists[edition.index].paths.front()));
    put(links, "search", link(plan.searches[edition.index].path));
    putOptional(links, "schools", link(plan.schoolIndexes[edition.index].path));
    putOptional(links, "statistics", link(plan.statistics[edition.index].path));
    putOptional(links, "press", press ? link(press->path) : std::string());
    putOptional(links, "factsheet", link(plan.factSheets[edition.index].path));
    putOptional(links, "factsheet_pdf", link(plan.factSheetPdf(edition)));
    put(links, "manifest", link(webManifestPath(edition)));
    putOptional(links, "feed_rss", feeds ? link(edition.code + "/feed.xml") : std::string());
    putOptional(links, "feed_atom", feeds ? link(edition.code + "/atom.xml") : std::string());
    putOptional(links, "feed_json", feeds ? link(edition.code + "/feed.json") : std::string());
    return links;
}

Values feedsValue(const SitePlan &plan, const Edition &edition)
{
    Values feeds;
    if (!plan.allEntries().lists[edition.index].feeds.exist())
        return feeds;
    const auto add = [&](const char *type, const char *title, const char *file) {
        Value feed;
        put(feed, "type", type);
        put(feed, "title", edition.words->word(title));
        put(feed, "url", fromRoot(edition.code + '/' + file));
        feeds.push_back(feed);
    };
    add("application/rss+xml", "feed_rss", "feed.xml");
    add("application/atom+xml", "feed_atom", "atom.xml");
    add("application/feed+json", "feed_json", "feed.json");
    return feeds;
}

Values menuValues(const std::vector<MenuItem> &menu, std::string_view current, bool self)
{
    Values items;
    for (const MenuItem &entry : menu) {
        Value item;
        put(item, "name", entry.name);
        put(item, "url", fromRoot(entry.path));
        putFlag(item, "current", entry.path == current);
        putFlag(item, "self", self && entry.path == current);
        items.push_back(item);
    }
    return items;
}

} // namespace

const PageView *pressRoom(const Edition &edition)
{
    const auto found = std::ranges::find_if(
        edition.pages, [](const PageView &view) { return view.page->kind == PageKind::PressRoom; });
    return found == edition.pages.end() ? nullptr : &*found;
}

std::string menuPathOf(const SitePlan &plan, const Edition &edition, const PageView &page)
{
    const QList<Page> &pages = plan.snapshot->pages;
    const Page *top = page.page;
    // A damaged newsroom may hold a circle; no real tree is this deep.
    for (int depth = 0; depth < 32 && !top->parent.isNull(); ++depth) {
        const auto parent = std::ranges::find(pages, top->parent, &Page::id);
        if (parent == pages.end())
            break;
        top = &*parent;
    }
    const int at = edition.pageAt[static_cast<size_t>(top - pages.constData())];
    return at < 0 ? std::string() : edition.pages[static_cast<size_t>(at)].path;
}

Value sectionValue(const Site &site, const Edition &edition, std::string_view menuPath, bool self)
{
    const EditionPieces &pieces = site.pieces(edition);
    Value value;
    putList(value, "menu", menuValues(pieces.menu, menuPath, self));
    std::string header;
    site.render(TemplateName::Header, edition, value, header);
    put(value, "header_html", header);
    return value;
}

void addPlace(Site &site, const Edition &edition)
{
    EditionPieces &pieces = site.pieces(edition);
    pieces.menu = menuOf(site.plan(), edition);
    Value &place = pieces.place;
    put(place, "lang", edition.code);
    const bool rightToLeft = QLocale(edition.language.text()).textDirection() == Qt::RightToLeft;
    put(place, "dir", rightToLeft ? "rtl" : "ltr");
    place["root"] = Value(std::string(1, rootMark));
    putObject(place, "site", siteValue(site, edition));
    putObject(place, "links", linksValue(site.plan(), edition));
    putObject(place, "colors", colorsValue(site));
    putObject(place, "options", optionsValue(site.theme()));
    putList(place, "menu", menuValues(pieces.menu, {}, false));
    putList(place, "footer_menu", footerMenu(edition, pieces.menu));
    putList(place, "feeds", feedsValue(site.plan(), edition));
    std::string head;
    site.render(TemplateName::Head, edition, Value(), head);
    std::string footer;
    site.render(TemplateName::Footer, edition, Value(), footer);
    put(place, "head_html", head);
    put(place, "footer_html", footer);
    pieces.sections.emplace(std::string(), sectionValue(site, edition, {}, false));
    for (const MenuItem &item : pieces.menu)
        pieces.sections.emplace(item.path, sectionValue(site, edition, item.path, false));
}

} // namespace gaceta::site
