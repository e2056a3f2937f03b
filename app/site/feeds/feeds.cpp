#include "app/site/feeds/feeds.h"

#include "app/site/plan/cleantext.h"
#include "app/text/dateformat.h"

#include <QTimeZone>

#include <array>

namespace gaceta::site {

namespace {

void element(std::string &target, const char *name, std::string_view text)
{
    if (text.empty())
        return;
    target.append("<").append(name).append(">");
    appendEscaped(target, text);
    target.append("</").append(name).append(">\n");
}

void attribute(std::string &target, const char *name, std::string_view text)
{
    target.append(" ").append(name).append("=\"");
    appendEscaped(target, text);
    target += '"';
}

// HTML as it is: it is shorter so, and nothing of it has to be looked at but the end mark.
void appendHtml(std::string &target, std::string_view html)
{
    static constexpr std::string_view end = "]]>";
    target += "<![CDATA[";
    for (size_t found = html.find(end); found != html.npos; found = html.find(end)) {
        target.append(html.substr(0, found + 2)).append("]]><![CDATA[");
        html.remove_prefix(found + 2);
    }
    target.append(html).append("]]>");
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

// Readers take one enclosure an item (RSS Advisory Board's profile); the others are named by the
// elements of Media RSS, which know several.
void appendEnclosures(const FeedItem &item, std::string &target)
{
    if (item.enclosures.empty())
        return;
    const Enclosure &first = item.enclosures.front();
    target += "<enclosure";
    attribute(target, "url", first.url);
    attribute(target, "length", std::to_string(first.size));
    attribute(target, "type", first.type);
    target += "/>\n";
    for (const Enclosure &enclosure : item.enclosures) {
        target += "<media:content";
        attribute(target, "url", enclosure.url);
        attribute(target, "fileSize", std::to_string(enclosure.size));
        attribute(target, "type", enclosure.type);
        attribute(target, "medium", enclosure.isImage ? "image" : "document");
        target += ">\n";
        element(target, "media:title", enclosure.title);
        target += "</media:content>\n";
    }
}

void rssItem(const Site &site, const Edition &edition, const FeedItem &item, std::string &target)
{
    const EntryView &view = *item.view;
    target += "<item>\n";
    element(target, "title", view.title);
    element(target, "link", item.url);
    target += "<guid isPermaLink=\"false\">";
    appendEscaped(target, item.tag);
    target += "</guid>\n";
    element(target, "description", item.summary);
    if (!item.html->empty()) {
        target += "<content:encoded>";
        appendHtml(target, *item.html);
        target += "</content:encoded>\n";
    }
    for (const std::string &category : item.categories)
        element(target, "category", category);
    if (view.entry->date.isValid())
        element(target, "pubDate", mailDate(view.entry->date));
    if (item.changed > view.entry->date)
        element(target, "atom:updated", isoUtc(item.changed));
    element(target, "dc:creator", organisationName(site, edition));
    appendEnclosures(item, target);
    target += "</item>\n";
}

class AtomLinks final
{
public:
    explicit AtomLinks(std::string &target)
        : m_target(target)
    {
    }

    void add(const char *rel, std::string_view type, std::string_view href, std::string_view title = {},
             qint64 size = -1)
    {
        m_target += "<link";
        attribute(m_target, "rel", rel);
        attribute(m_target, "type", type);
        attribute(m_target, "href", href);
        if (!title.empty())
            attribute(m_target, "title", title);
        if (size >= 0)
            attribute(m_target, "length", std::to_string(size));
        m_target += "/>\n";
    }

private:
    std::string &m_target;
};

void atomEntry(const Site &site, const Edition &edition, const FeedItem &item, std::string &target)
{
    const EntryView &view = *item.view;
    target += "<entry xml:lang=\"" + view.language.text().toStdString() + "\">\n";
    element(target, "id", item.tag);
    element(target, "title", view.title);
    element(target, "published", isoUtc(view.entry->date));
    element(target, "updated", isoUtc(item.changed));
    AtomLinks links(target);
    links.add("alternate", "text/html", item.url);
    for (const Enclosure &enclosure : item.enclosures)
        links.add("enclosure", enclosure.type, enclosure.url, enclosure.title, enclosure.size);
    target += "<author>\n";
    element(target, "name", organisationName(site, edition));
    target += "</author>\n";
    for (const std::string &category : item.categories) {
        target += "<category";
        attribute(target, "term", category);
        target += "/>\n";
    }
    element(target, "summary", item.summary);
    if (!item.html->empty()) {
        target += "<content type=\"html\">";
        appendHtml(target, *item.html);
        target += "</content>\n";
    }
    target += "</entry>\n";
}

} // namespace

void appendRss(PageWriter &writer, const Edition &edition, const EntryList &list, std::string &target)
{
    const Site &site = writer.site();
    const std::vector<FeedItem> items = feedItems(writer, edition, list);
    const QDateTime newest = newestChange(items);
    target += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
              "<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\" "
              "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
              "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
              "xmlns:media=\"http://search.yahoo.com/mrss/\">\n<channel>\n";
    element(target, "title", feedTitle(site, edition, list));
    element(target, "link", site.absolute(list.paths.front()));
    // Required, and may not be missing where the organisation has no tagline.
    const std::string tagline =
        cleanLine(site.plan().snapshot->organisation.texts.valueOrAny(edition.language).tagline);
    element(target, "description", tagline.empty() ? feedTitle(site, edition, list) : tagline);
    element(target, "language", edition.code);
    if (newest.isValid())
        element(target, "lastBuildDate", mailDate(newest));
    target += "<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"";
    appendEscaped(target, site.absolute(list.feeds.rss));
    target += "\"/>\n";
    for (const FeedItem &item : items)
        rssItem(site, edition, item, target);
    target += "</channel>\n</rss>\n";
}

void appendAtom(PageWriter &writer, const Edition &edition, const EntryList &list, std::string &target)
{
    const Site &site = writer.site();
    const std::vector<FeedItem> items = feedItems(writer, edition, list);
    const QDateTime newest = newestChange(items);
    target += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" "
              "xml:lang=\"" +
              edition.code + "\">\n";
    element(target, "id", site.absolute(list.feeds.atom));
    element(target, "title", feedTitle(site, edition, list));
    element(target, "updated",
            isoUtc(newest.isValid() ? newest : QDateTime(QDate(2000, 1, 1), {}, Qt::UTC)));
    AtomLinks links(target);
    links.add("self", "application/atom+xml", site.absolute(list.feeds.atom));
    links.add("alternate", "text/html", site.absolute(list.paths.front()));
    target += "<author>\n";
    element(target, "name", organisationName(site, edition));
    target += "</author>\n";
    for (const FeedItem &item : items)
        atomEntry(site, edition, item, target);
    target += "</feed>\n";
}

} // namespace gaceta::site
