#include "app/site/pages/pagewriter.h"

#include "app/site/pages/listdata.h"
#include "app/site/pages/place.h"
#include "app/site/plan/cleantext.h"

#include <algorithm>

namespace gaceta::site {

namespace {

std::string localeOf(const std::string &code)
{
    if (code == "en" || code == "es")
        return code + "_US";
    std::string locale = code;
    std::ranges::replace(locale, '-', '_');
    return locale;
}

bool isTranslated(const PageFrame &frame)
{
    const PageAddress &own = frame.group[frame.edition.index];
    return own.translated && frame.language.isNull();
}

// Of pages that have no summary: what is listed here, and whose it is.
std::string fallbackDescription(const Wording &words, const OrganisationText &organisation,
                                const std::string &title)
{
    const std::string name = cleanLine(organisation.name);
    const std::string tagline = cleanLine(organisation.tagline);
    if (tagline.empty())
        return words.word("title_pattern", {{"{page}", title}, {"{site}", name}});
    return words.word("description_pattern",
                      {{"{page}", title}, {"{site}", name}, {"{tagline}", tagline}});
}

// Where the original stands of a text shown in another language's edition.
std::string_view originalPath(const SitePlan &plan, const PageFrame &frame)
{
    for (const Edition &other : plan.editions) {
        if (other.language == frame.language && frame.group[other.index].exists())
            return frame.group[other.index].path;
    }
    return frame.path;
}

} // namespace

PageWriter::PageWriter(const Site &site)
    : m_site(site)
{
    for (const Edition &edition : site.plan().editions)
        m_bodies.emplace_back(site, edition);
}

Value PageWriter::frame(const PageFrame &frame) const
{
    const Wording &words = *frame.edition.words;
    const OrganisationText &organisation =
        m_site.plan().snapshot->organisation.texts.valueOrAny(frame.edition.language);
    const std::string site =
        cleanLine(organisation.shortName.isEmpty() ? organisation.name : organisation.shortName);
    const std::string &title = frame.title.empty() ? frame.heading : frame.title;
    Value value;
    put(value, "section", frame.section);
    put(value, "heading", frame.heading);
    put(value, "page_title",
        std::string_view(frame.section) == "home"
            ? title
            : words.word("title_pattern", {{"{page}", title}, {"{site}", site}}));
    putOptional(value, "description",
                frame.description.empty() ? fallbackDescription(words, organisation, title)
                                          : frame.description);
    put(value, "og_type", "website");
    put(value, "og_locale", localeOf(frame.edition.code));
    putFlag(value, "og_image", false);
    putFlag(value, "published_iso", false);
    putFlag(value, "modified_iso", false);
    putFlag(value, "json_ld", false);
    putList(value, "breadcrumbs", {});
    putOptional(value, "content_lang",
                frame.language.isNull() ? std::string() : frame.language.text().toStdString());
    addFeeds(value, frame);
    addAddresses(value, frame);
    addLanguages(value, frame);
    addNotices(value, frame);
    return value;
}

// Those of all news stand on every page.
void PageWriter::addFeeds(Value &value, const PageFrame &frame) const
{
    Values feeds;
    const auto add = [&](const char *type, const char *title, const std::string &path) {
        Value feed;
        put(feed, "type", type);
        put(feed, "title", frame.edition.words->word(title, {{"{list}", frame.list->name}}));
        put(feed, "url", fromRoot(path));
        feeds.push_back(std::move(feed));
    };
    if (frame.list && frame.list->feeds.exist()) {
        add("application/rss+xml", "feed_rss_of", frame.list->feeds.rss);
        add("application/atom+xml", "feed_atom_of", frame.list->feeds.atom);
        add("application/feed+json", "feed_json_of", frame.list->feeds.json);
    }
    putList(value, "list_feeds", std::move(feeds));
}

void PageWriter::addAddresses(Value &value, const PageFrame &frame) const
{
    const SitePlan &plan = m_site.plan();
    const bool indexed = frame.indexed && plan.drafts == Drafts::LeaveOut;
    putFlag(value, "noindex", !indexed);
    putFlag(value, "canonical", false);
    Values alternates;
    if (indexed && !plan.baseUrl.empty()) {
        const bool translated = isTranslated(frame);
        put(value, "canonical", m_site.absolute(translated ? frame.path : originalPath(plan, frame)));
        std::string first;
        for (const Edition &edition : plan.editions) {
            const PageAddress &address = frame.group[edition.index];
            if (!translated || !address.exists() || !address.translated)
                continue;
            Value alternate;
            put(alternate, "hreflang", edition.code);
            put(alternate, "href", m_site.absolute(address.path));
            if (first.empty())
                first = m_site.absolute(address.path);
            alternates.push_back(std::move(alternate));
        }
        if (!first.empty()) {
            Value fallback;
            put(fallback, "hreflang", "x-default");
            // The home pages' fallback is the page that offers the languages.
            put(fallback, "href", &frame.group == &plan.homes ? m_site.absolute("index.html") : first);
            alternates.push_back(std::move(fallback));
        }
    }
    putList(value, "alternates", std::move(alternates));
}

void PageWriter::addLanguages(Value &value, const PageFrame &frame) const
{
    Values languages;
    if (m_site.plan().editions.size() > 1) {
        for (const Edition &edition : m_site.plan().editions) {
            const PageAddress &address = frame.group[edition.index];
            Value language;
            put(language, "code", edition.code);
            put(language, "name", cleanLine(edition.language.nativeName()));
            putFlag(language, "current", &edition == &frame.edition);
            putOptional(language, "to", address.exists() ? fromRoot(address.path) : std::string());
            languages.push_back(std::move(language));
        }
    }
    putList(value, "languages", std::move(languages));
}

void PageWriter::addNotices(Value &value, const PageFrame &frame) const
{
    const Wording &words = *frame.edition.words;
    putOptional(value, "draft_notice",
                m_site.plan().drafts == Drafts::Include ? words.word("draft_notice") : std::string());
    const char *notice = !frame.language.isNull()        ? "translation_missing"
                         : frame.outdatedSince.isValid() ? "translation_updating"
                         : !frame.outdatedFrom.isNull()  ? "translation_outdated"
                                                         : nullptr;
    const LanguageTag &original = frame.language.isNull() ? frame.outdatedFrom : frame.language;
    putOptional(value, "translation_notice",
                notice ? words.word(notice, {{"{language}", words.languageName(original)},
                                             {"{date}", words.date(frame.outdatedSince)}})
                       : std::string());
}

void PageWriter::finish(TemplateName name, const PageFrame &frame, const Value &value,
                        std::string &target)
{
    const EditionPieces &pieces = m_site.pieces(frame.edition);
    const auto found = pieces.sections.find(std::string(frame.menuPath));
    const bool self = frame.menuPath == frame.path;
    Value own;
    if (self)
        own = sectionValue(m_site, frame.edition, frame.menuPath, true);
    const Value &section = self                             ? own
                           : found == pieces.sections.end() ? pieces.sections.begin()->second
                                                            : found->second;
    Value way;
    putOptional(way, "breadcrumbs_ld", wayData(frame, value));
    m_scratch.clear();
    pieces.templates[name].render({&value, &way, &section, &pieces.place}, m_scratch);
    release(frame.path, target);
}

// An entry shows its way as the label of its kind.
std::string PageWriter::wayData(const PageFrame &frame, const Value &value) const
{
    std::vector<NamedPage> way;
    if (const Value *crumbs = value.find("breadcrumbs"); crumbs->list()) {
        way = namedPages(*crumbs->list());
    } else if (frame.kind) {
        const EntryList &all = m_site.plan().allEntries().lists[frame.edition.index];
        way = {{all.name, all.paths.front()}, {frame.kind->name, frame.kind->paths.front()}};
    }
    if (way.empty())
        return {};
    way.push_back({frame.heading, frame.path});
    return breadcrumbData(m_site, frame.edition, way);
}

void PageWriter::release(std::string_view path, std::string &target) const
{
    std::string way;
    for (auto slash = std::ranges::count(path, '/'); slash > 0; --slash)
        way += "../";
    // Below the same folder of the root ("en/") the way need not lead out of it.
    const std::string_view home = path.substr(0, path.find('/') + 1);
    size_t from = 0;
    for (;;) {
        const size_t mark = m_scratch.find(rootMark, from);
        target.append(m_scratch, from, mark == std::string::npos ? mark : mark - from);
        if (mark == std::string::npos)
            return;
        from = mark + 1;
        const bool near = !home.empty() && m_scratch.compare(from, home.size(), home) == 0;
        target.append(way, near ? 3 : 0);
        from += near ? home.size() : 0;
    }
}

} // namespace gaceta::site
