#include "app/site/pages/pagewriter.h"

#include "app/site/plan/cleantext.h"

namespace gaceta::site {

namespace {

Values listLinks(const SitePlan &plan, const Edition &edition, EntryListKind kind)
{
    Values links;
    for (const EntryListFamily &family : plan.families) {
        const EntryList &list = family.lists[edition.index];
        if (family.kind != kind || list.entries.empty())
            continue;
        Value link;
        put(link, "name", list.name);
        put(link, "url", fromRoot(list.paths.front()));
        put(link, "count", edition.words->number(qint64(list.entries.size())));
        links.push_back(link);
    }
    return links;
}

} // namespace

void PageWriter::search(const Edition &edition, const std::vector<std::string> &indexFiles,
                        std::string &target)
{
    const SitePlan &plan = m_site.plan();
    PageFrame around{edition, plan.searches, plan.searches[edition.index].path,
                     {},      "search",      edition.words->word("menu_search")};
    around.indexed = false;
    Value value = frame(around);
    Values files;
    for (const std::string &path : indexFiles) {
        Value file;
        put(file, "url", fromRoot(path));
        files.push_back(file);
    }
    putList(value, "index_files", files);
    putList(value, "years", listLinks(plan, edition, EntryListKind::Year));
    putList(value, "kinds", listLinks(plan, edition, EntryListKind::Kind));
    finish(TemplateName::Search, around, value, target);
}

void PageWriter::notFound(const Edition &edition, std::string_view path, std::string &target)
{
    const SitePlan &plan = m_site.plan();
    PageFrame around{edition, plan.notFounds, path, {}, "other", edition.words->word("not_found_title")};
    around.indexed = false;
    Value value = frame(around);
    const std::string folder(path.substr(0, path.size() - std::string_view("404.html").size()));
    putOptional(value, "base_href", plan.baseUrl.empty() ? std::string() : plan.baseUrl + '/' + folder);
    finish(TemplateName::NotFound, around, value, target);
}

void PageWriter::redirect(const Edition &edition, std::string_view from, std::string_view to,
                          const std::string &title, std::string &target)
{
    const SitePlan &plan = m_site.plan();
    Value value;
    put(value, "lang", edition.code);
    put(value, "to", fromRoot(to));
    putOptional(value, "canonical",
                plan.baseUrl.empty() || plan.drafts == Drafts::Include ? std::string()
                                                                       : m_site.absolute(to));
    putFlag(value, "noindex", plan.drafts == Drafts::Include);
    put(value, "heading", title);
    addNotices(value, {edition, plan.homes, from, {}, "other", title});
    m_scratch.clear();
    m_site.render(TemplateName::Redirect, edition, value, m_scratch);
    release(from, target);
}

void PageWriter::index(std::string &target)
{
    const SitePlan &plan = m_site.plan();
    const Edition &first = plan.editions.front();
    const PageFrame around{first, plan.homes, "index.html", {}, "home", {}};
    Value value;
    addAddresses(value, around);
    if (!plan.baseUrl.empty() && plan.drafts == Drafts::LeaveOut)
        put(value, "canonical", m_site.absolute("index.html"));
    const OrganisationText &text = plan.snapshot->organisation.texts.valueOrAny(first.language);
    putOptional(value, "description", cleanLine(text.tagline));
    Values languages;
    for (const Edition &edition : plan.editions) {
        Value language;
        put(language, "code", edition.code);
        put(language, "name", cleanLine(edition.language.nativeName()));
        put(language, "to", fromRoot(plan.homes[edition.index].path));
        putOptional(language, "welcome",
                    cleanLine(plan.snapshot->organisation.texts.value(edition.language).tagline));
        languages.push_back(language);
    }
    putList(value, "languages", languages);
    addNotices(value, around);
    m_scratch.clear();
    m_site.render(TemplateName::Index, first, value, m_scratch);
    release("index.html", target);
}

} // namespace gaceta::site
