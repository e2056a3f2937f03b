#include "app/site/feeds/feeds.h"

#include "app/core/json/jsonwriter.h"
#include "app/core/rules.h"
#include "app/site/plan/cleantext.h"
#include "app/text/dateformat.h"

#include <QTimeZone>

namespace gaceta::site {

namespace {

class Feed final
{
public:
    void add(const char *name, std::string_view text)
    {
        if (text.empty())
            return;
        m_json.key(name);
        m_json.write(text);
    }
    void add(const char *name, const QDateTime &time)
    {
        add(name, text::isoDateTime(time, QTimeZone::utc()).toStdString());
    }
    void addAuthor(const std::string &name, const std::string &url)
    {
        m_json.key("authors");
        m_json.openArray();
        m_json.nextItem();
        m_json.openObject();
        add("name", name);
        add("url", url);
        m_json.closeObject();
        m_json.closeArray();
    }
    void addItem(const FeedItem &item)
    {
        const Entry &entry = *item.view->entry;
        m_json.nextItem();
        m_json.openObject();
        add("id", item.tag);
        add("url", item.url);
        if (entry.kind == EntryKind::Coverage && isWebAddress(entry.outletUrl))
            add("external_url", cleanLine(entry.outletUrl));
        add("title", item.view->title);
        add("summary", item.summary);
        // One of the two contents is required.
        add("content_html", *item.html);
        if (item.html->empty())
            add("content_text", item.summary.empty() ? item.view->title : item.summary);
        if (!item.enclosures.empty() && item.enclosures.front().isImage)
            add("image", item.enclosures.front().url);
        if (entry.date.isValid()) {
            add("date_published", entry.date);
            add("date_modified", item.changed);
        }
        addTags(item.categories);
        add("language", item.view->language.text().toStdString());
        addAttachments(item.enclosures);
        m_json.closeObject();
    }

    [[nodiscard]] JsonWriter &json() { return m_json; }

private:
    void addTags(const std::vector<std::string> &tags)
    {
        m_json.key("tags");
        m_json.openArray();
        for (const std::string &tag : tags) {
            m_json.nextItem();
            m_json.write(std::string_view(tag));
        }
        m_json.closeArray();
    }
    void addAttachments(const std::vector<Enclosure> &enclosures)
    {
        if (enclosures.empty())
            return;
        m_json.key("attachments");
        m_json.openArray();
        for (const Enclosure &enclosure : enclosures) {
            m_json.nextItem();
            m_json.openObject();
            add("url", enclosure.url);
            add("mime_type", enclosure.type);
            add("title", enclosure.title);
            m_json.key("size_in_bytes");
            m_json.write(enclosure.size);
            m_json.closeObject();
        }
        m_json.closeArray();
    }

    JsonWriter m_json{JsonLayout::Compact};
};

} // namespace

void appendJsonFeed(PageWriter &writer, const Edition &edition, const EntryList &list,
                    std::string &target)
{
    const Site &site = writer.site();
    Feed feed;
    feed.json().openObject();
    feed.add("version", "https://jsonfeed.org/version/1.1");
    feed.add("title", feedTitle(site, edition, list));
    feed.add("home_page_url", site.absolute(list.paths.front()));
    feed.add("feed_url", site.absolute(list.feeds.json));
    feed.add("language", edition.code);
    feed.addAuthor(organisationName(site, edition),
                   site.absolute(site.plan().homes[edition.index].path));
    feed.json().key("items");
    feed.json().openArray();
    for (const FeedItem &item : feedItems(writer, edition, list))
        feed.addItem(item);
    feed.json().closeArray();
    feed.json().closeObject();
    target += feed.json().take().toStdString();
    target += '\n';
}

} // namespace gaceta::site
