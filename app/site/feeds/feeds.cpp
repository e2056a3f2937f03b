#include "app/site/feeds/feeds.h"

#include "app/core/json/jsonwriter.h"
#include "app/core/rules.h"
#include "app/site/pages/entryextras.h"
#include "app/site/plan/cleantext.h"
#include "app/text/dateformat.h"

#include <QTimeZone>
#include <QUrl>

#include <algorithm>
#include <array>

namespace gaceta::site {

namespace {

constexpr size_t itemsInFeed = 20;

void element(std::string &target, const char *name, std::string_view text)
{
    if (text.empty())
        return;
    target.append("<").append(name).append(">");
    appendEscaped(target, text);
    target.append("</").append(name).append(">\n");
}

std::string organisationName(const Site &site, const Edition &edition)
{
    return cleanLine(site.plan().snapshot->organisation.texts.valueOrAny(edition.language).name);
}

std::string feedTitle(const Site &site, const Edition &edition, const EntryListFamily &family)
{
    return organisationName(site, edition) + ": " + family.lists[edition.index].name;
}

QDateTime changed(const Entry &entry)
{
    return std::max(entry.date, lastUpdate(entry));
}

std::string isoUtc(const QDateTime &time)
{
    return text::isoDateTime(time, QTimeZone::utc()).toStdString();
}

// RFC 822 wants English names whatever the locale.
std::string mailDate(const QDateTime &time)
{
    static constexpr std::array days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const QDateTime utc = time.toUTC();
    const QDate date = utc.date();
    const auto two = [](int number) { return std::to_string(100 + number).substr(1); };
    return std::string(days[static_cast<size_t>(date.dayOfWeek() - 1)]) + ", " + two(date.day()) + ' ' +
           months[static_cast<size_t>(date.month() - 1)] + ' ' + std::to_string(date.year()) + ' ' +
           two(utc.time().hour()) + ':' + two(utc.time().minute()) + ':' + two(utc.time().second()) +
           " +0000";
}

QDateTime newestChange(const Edition &edition, const std::vector<uint32_t> &entries)
{
    QDateTime newest;
    for (const uint32_t entry : entries)
        newest = std::max(newest, changed(*edition.entries[entry].entry));
    return newest;
}

// The summary, and what was corrected since: whoever reads in a feed should learn of it there.
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

void rssItem(const Site &site, const Edition &edition, const EntryView &view, std::string &target)
{
    target += "<item>\n";
    element(target, "title", view.title);
    element(target, "link", site.absolute(*view.path));
    target += "<guid isPermaLink=\"false\">";
    appendEscaped(target, entryTag(site, edition, view));
    target += "</guid>\n";
    element(target, "description", summaryOf(site, edition, view));
    element(target, "category", edition.words->kindLabel(view.entry->kind));
    if (view.entry->date.isValid())
        element(target, "pubDate", mailDate(view.entry->date));
    if (changed(*view.entry) > view.entry->date)
        element(target, "atom:updated", isoUtc(changed(*view.entry)));
    element(target, "dc:creator", organisationName(site, edition));
    target += "</item>\n";
}

} // namespace

std::vector<uint32_t> entriesInFeed(const EntryList &list)
{
    std::vector<uint32_t> entries(std::min(list.entries.size(), itemsInFeed));
    std::ranges::partial_sort_copy(list.entries, entries);
    return entries;
}

std::string entryTag(const Site &site, const Edition &edition, const EntryView &view)
{
    const QUrl base(QString::fromStdString(site.plan().baseUrl));
    const QDate day = view.entry->date.isValid() ? view.entry->date.toUTC().date() : QDate(2000, 1, 1);
    return "tag:" + base.host(QUrl::FullyEncoded).toStdString() + ',' +
           text::isoDate(day).toStdString() + ':' + view.entry->id.text().toStdString() + '/' +
           edition.code;
}

void appendRss(const Site &site, const Edition &edition, const EntryListFamily &family,
               std::string &target)
{
    const EntryList &list = family.lists[edition.index];
    const std::vector<uint32_t> entries = entriesInFeed(list);
    const QDateTime newest = newestChange(edition, entries);
    target += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
              "<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\" "
              "xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<channel>\n";
    element(target, "title", feedTitle(site, edition, family));
    element(target, "link", site.absolute(list.paths.front()));
    // Required, and may not be missing where the organisation has no tagline.
    const std::string tagline =
        cleanLine(site.plan().snapshot->organisation.texts.valueOrAny(edition.language).tagline);
    element(target, "description", tagline.empty() ? feedTitle(site, edition, family) : tagline);
    element(target, "language", edition.code);
    if (newest.isValid())
        element(target, "lastBuildDate", mailDate(newest));
    target += "<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"";
    appendEscaped(target, site.absolute(list.feed));
    target += "\"/>\n";
    for (const uint32_t entry : entries)
        rssItem(site, edition, edition.entries[entry], target);
    target += "</channel>\n</rss>\n";
}

void appendAtom(const Site &site, const Edition &edition, std::string &target)
{
    const EntryListFamily &family = site.plan().allEntries();
    const EntryList &list = family.lists[edition.index];
    const std::vector<uint32_t> entries = entriesInFeed(list);
    const QDateTime newest = newestChange(edition, entries);
    const std::string home = site.absolute(list.paths.front());
    const std::string name = organisationName(site, edition);
    const auto link = [&target](const char *rel, const char *type, const std::string &href) {
        target.append("<link rel=\"").append(rel).append("\" type=\"").append(type).append("\" href=\"");
        appendEscaped(target, href);
        target += "\"/>\n";
    };
    target += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" "
              "xml:lang=\"" +
              edition.code + "\">\n";
    element(target, "id", site.absolute(edition.code + "/atom.xml"));
    element(target, "title", feedTitle(site, edition, family));
    element(target, "updated",
            isoUtc(newest.isValid() ? newest : QDateTime(QDate(2000, 1, 1), {}, Qt::UTC)));
    link("self", "application/atom+xml", site.absolute(edition.code + "/atom.xml"));
    link("alternate", "text/html", home);
    target += "<author>\n";
    element(target, "name", name);
    target += "</author>\n";
    for (const uint32_t entry : entries) {
        const EntryView &view = edition.entries[entry];
        target += "<entry xml:lang=\"" + view.language.text().toStdString() + "\">\n";
        element(target, "id", entryTag(site, edition, view));
        element(target, "title", view.title);
        element(target, "published", isoUtc(view.entry->date));
        element(target, "updated", isoUtc(changed(*view.entry)));
        link("alternate", "text/html", site.absolute(*view.path));
        target += "<author>\n";
        element(target, "name", name);
        target += "</author>\n";
        element(target, "summary", summaryOf(site, edition, view));
        target += "</entry>\n";
    }
    target += "</feed>\n";
}

void appendJsonFeed(const Site &site, const Edition &edition, std::string &target)
{
    const EntryListFamily &family = site.plan().allEntries();
    const EntryList &list = family.lists[edition.index];
    JsonWriter json(JsonLayout::Compact);
    const auto add = [&json](const char *name, const std::string &text) {
        if (text.empty())
            return;
        json.key(name);
        json.write(QByteArray::fromStdString(text));
    };
    json.openObject();
    add("version", "https://jsonfeed.org/version/1.1");
    add("title", feedTitle(site, edition, family));
    add("home_page_url", site.absolute(list.paths.front()));
    add("feed_url", site.absolute(edition.code + "/feed.json"));
    add("language", edition.code);
    json.key("items");
    json.openArray();
    for (const uint32_t entry : entriesInFeed(list)) {
        const EntryView &view = edition.entries[entry];
        const std::string summary = summaryOf(site, edition, view);
        json.nextItem();
        json.openObject();
        add("id", entryTag(site, edition, view));
        add("url", site.absolute(*view.path));
        if (view.entry->kind == EntryKind::Coverage && isWebAddress(view.entry->outletUrl))
            add("external_url", cleanLine(view.entry->outletUrl));
        add("title", view.title);
        // One of the two contents is required.
        add("content_text", summary.empty() ? view.title : summary);
        if (view.entry->date.isValid()) {
            add("date_published", isoUtc(view.entry->date));
            add("date_modified", isoUtc(changed(*view.entry)));
        }
        add("language", view.language.text().toStdString());
        json.closeObject();
    }
    json.closeArray();
    json.closeObject();
    target += json.take().toStdString();
    target += '\n';
}

} // namespace gaceta::site
