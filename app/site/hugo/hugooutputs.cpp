#include "app/site/hugo/hugooutputs.h"

#include "app/site/headless/documents.h"
#include "app/site/hugo/hugoconfig.h"
#include "app/site/hugo/hugopages.h"
#include "app/site/pages/dataset.h"
#include "app/site/plan/cleantext.h"
#include "app/site/plan/pathnames.h"

#include <algorithm>
#include <memory>

namespace gaceta::site {

namespace {

using Layout = std::shared_ptr<const HugoLayout>;

class Collector final
{
public:
    Collector(const Site &site, Layout layout)
        : m_site(site)
        , m_layout(std::move(layout))
    {
    }

    void addEdition(const Edition &edition)
    {
        for (size_t i = 0; i < edition.entries.size(); ++i) {
            const EntryView &view = edition.entries[i];
            addItem(edition, m_layout->path(edition, view) + "/index.md",
                    "entry:" + view.entry->id.text().toStdString(), view, appendHugoEntry,
                    {SubjectKind::Entry, uint32_t(edition.index), uint32_t(i)});
        }
        for (const PageView &view : edition.pages)
            addItem(edition, m_layout->path(edition, view) + "/index.md",
                    "page:" + view.page->id.text().toStdString(), view, appendHugoPage);
        for (const SchoolView &view : edition.schools)
            addItem(edition, m_layout->path(edition, view) + "/_index.md",
                    "school:" + view.school->id.text().toStdString(), view, appendHugoSchool);
        for (const SchoolListView &view : edition.schoolLists)
            addItem(edition, m_layout->path(edition, view) + "/index.md",
                    "school-list:" + view.list->id.text().toStdString(), view, appendHugoSchoolList);
        addSections(edition);
        addTerms(edition);
        addStatistics(edition);
    }

    void addWhole()
    {
        add("hugo.toml", [site = &m_site, layout = m_layout](PageWriter &, std::string &target) {
            appendHugoConfig(*site, *layout, target);
        });
    }

    std::vector<Output> outputs;

private:
    void add(std::string path, std::function<void(PageWriter &, std::string &)> write)
    {
        outputs.push_back({std::move(path), {}, OutputKind::Data, {}, std::move(write)});
    }

    template <typename View>
    void addItem(const Edition &edition, const std::string &path, std::string source, const View &view,
                 void (*append)(const HugoContent &, const View &, std::string &),
                 OutputSubject subject = {})
    {
        outputs.push_back({contentFile(edition, path), std::move(source), OutputKind::Page, subject,
                           [&edition, &view, append, site = &m_site,
                            layout = m_layout](PageWriter &, std::string &target) {
                               append({*site, *layout, edition}, view, target);
                           }});
    }

    void addSection(const Edition &edition, const std::string &folder, HugoSection section)
    {
        add(contentFile(edition, folder + "_index.md"),
            [&edition, section = std::move(section), site = &m_site,
             layout = m_layout](PageWriter &, std::string &target) {
                appendHugoSection({*site, *layout, edition}, section, target);
            });
    }

    void addSections(const Edition &edition)
    {
        const HugoFolders &folders = m_layout->folders(edition);
        const Snapshot &snapshot = *m_site.plan().snapshot;
        const OrganisationText &words = snapshot.organisation.texts.valueOrAny(edition.language);
        HugoSection home{cleanLine(words.name), "home"};
        home.description = cleanLine(words.tagline);
        addSection(edition, {}, home);
        addSection(edition, folders.news + '/',
                   {edition.words->word("menu_news"), "section-news", "news", {}, 1});
        HugoSection pages{edition.words->word("kind_page"), "section-pages", "pages"};
        pages.isHidden = true;
        addSection(edition, folders.pages + '/', pages);
        if (!snapshot.schools.isEmpty())
            addSection(edition, folders.schools + '/',
                       {edition.words->word("our_schools"), "section-schools", "schools", {}, 2});
        if (!edition.schoolLists.empty())
            addSection(edition, folders.lists + '/',
                       {edition.words->word("school_lists"), "section-school-lists", "school-lists"});
    }

    void addTerms(const Edition &edition)
    {
        for (const EntryListFamily &family : m_site.plan().families) {
            const EntryList &list = family.lists[edition.index];
            if (list.paths.empty())
                continue;
            if (family.kind == EntryListKind::Kind)
                addSection(edition, "categories/" + pathName(family.entryKind, edition.language) + '/',
                           {list.name, "kind-" + std::string(enumName(family.entryKind).latin1())});
            if (family.kind == EntryListKind::Tag)
                addSection(edition, "tags/" + stemOf(list.paths.front()) + '/',
                           {list.name, "tag-" + family.term->id.text().toStdString()});
        }
    }

    void addStatistics(const Edition &edition)
    {
        add("data/contacts/" + edition.code + ".json",
            [&edition, site = &m_site](PageWriter &, std::string &target) {
                appendContactsDocument(*site, edition, target);
            });
        if (m_site.plan().statistics[edition.index].path.empty())
            return;
        add(contentFile(edition, m_layout->folders(edition).statistics + "/index.md"),
            [&edition, site = &m_site, layout = m_layout](PageWriter &, std::string &target) {
                appendHugoStatistics({*site, *layout, edition}, target);
            });
        add("data/statistics/" + edition.code + ".json",
            [&edition, site = &m_site](PageWriter &, std::string &target) {
                appendStatisticsDocument(*site, edition, target);
            });
    }

    const Site &m_site;
    Layout m_layout;
};

} // namespace

std::vector<Output> hugoOutputs(const Site &site)
{
    Collector collector(site, std::make_shared<const HugoLayout>(site.plan()));
    for (const Edition &edition : site.plan().editions)
        collector.addEdition(edition);
    collector.addWhole();
    std::ranges::sort(collector.outputs, {}, &Output::path);
    return std::move(collector.outputs);
}

} // namespace gaceta::site
