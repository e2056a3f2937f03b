#include "app/site/outputs.h"

#include "app/site/cards/entrycards.h"
#include "app/site/feeds/feeds.h"
#include "app/site/feeds/newssitemap.h"
#include "app/site/feeds/searchindex.h"
#include "app/site/feeds/serverfiles.h"
#include "app/site/feeds/sitemap.h"
#include "app/site/headless/headlessoutputs.h"
#include "app/site/hugo/hugooutputs.h"
#include "app/site/icons/iconoutputs.h"
#include "app/site/pages/dataset.h"
#include "app/site/plan/cleantext.h"

#include <algorithm>
#include <memory>

namespace gaceta::site {

namespace {

class Collector final
{
public:
    explicit Collector(const Site &site)
        : m_site(site)
        , m_plan(site.plan())
    {
    }

    void addPage(const std::string &path, std::string source,
                 std::function<void(PageWriter &, std::string &)> write, OutputSubject subject = {})
    {
        if (!path.empty())
            outputs.push_back({path, std::move(source), OutputKind::Page, subject, std::move(write)});
    }
    void addData(const std::string &path, std::function<void(PageWriter &, std::string &)> write,
                 OutputSubject subject = {})
    {
        outputs.push_back({path, {}, OutputKind::Data, subject, std::move(write)});
    }

    void addEdition(const Edition &edition)
    {
        const size_t at = edition.index;
        addPage(m_plan.homes[at].path, "organisation",
                [&edition](PageWriter &writer, std::string &target) { writer.home(edition, target); });
        addPage(m_plan.schoolIndexes[at].path, {}, [&edition](PageWriter &writer, std::string &target) {
            writer.schools(edition, target);
        });
        addPage(m_plan.statistics[at].path, {}, [&edition](PageWriter &writer, std::string &target) {
            writer.statistics(edition, target);
        });
        addPage(m_plan.notFounds[at].path, {},
                [&edition, &site = m_site](PageWriter &writer, std::string &target) {
                    writer.notFound(edition, site.plan().notFounds[edition.index].path, target);
                });
        addFactSheet(edition);
        addDatasets(edition);
        addItems(edition);
        addLists(edition);
        addSearch(edition);
    }

    void addFactSheet(const Edition &edition)
    {
        const std::string &path = m_plan.factSheets[edition.index].path;
        if (path.empty())
            return;
        const OutputSubject subject{SubjectKind::Organisation, uint32_t(edition.index)};
        addPage(
            path, {},
            [&edition](PageWriter &writer, std::string &target) { writer.factSheet(edition, target); },
            subject);
        addData(
            m_plan.factSheetPdf(edition),
            [&edition](PageWriter &writer, std::string &target) {
                writer.factSheetPdf(edition, target);
            },
            subject);
    }

    void addDatasets(const Edition &edition)
    {
        if (m_plan.statistics[edition.index].path.empty())
            return;
        for (const std::string &group : statisticGroups(m_plan.snapshot->statistics)) {
            for (const DatasetFormat format : {DatasetFormat::Csv, DatasetFormat::Json}) {
                addData(datasetPath(edition, group, format),
                        [&edition, group, format, &site = m_site](PageWriter &, std::string &target) {
                            appendDataset(site, edition, group, format, target);
                        });
            }
        }
    }

    void addItems(const Edition &edition)
    {
        for (size_t i = 0; i < edition.entries.size(); ++i) {
            const EntryView &view = edition.entries[i];
            addPage(*view.path, "entry:" + view.entry->id.text().toStdString(),
                    [&edition, i](PageWriter &writer, std::string &target) {
                        writer.entry(edition, i, target);
                    },
                    {SubjectKind::Entry, uint32_t(edition.index), uint32_t(i)});
            if (hasCard(m_site, view)) {
                addData(cardPath(view),
                        [&edition, &view, &site = m_site](PageWriter &writer, std::string &target) {
                            if (const Result<> done = appendCard(site, edition, view, target); !done)
                                writer.warn(done.error().message);
                        },
                        {SubjectKind::EntryCard, uint32_t(edition.index), uint32_t(i)});
            }
        }
        for (size_t i = 0; i < edition.pages.size(); ++i) {
            addPage(edition.pages[i].path, "page:" + edition.pages[i].page->id.text().toStdString(),
                    [&edition, i](PageWriter &writer, std::string &target) {
                        writer.page(edition, i, target);
                    });
        }
        for (size_t i = 0; i < edition.schools.size(); ++i) {
            addPage(edition.schools[i].path,
                    "school:" + edition.schools[i].school->id.text().toStdString(),
                    [&edition, i](PageWriter &writer, std::string &target) {
                        writer.school(edition, i, target);
                    });
        }
        for (const SchoolListView &list : edition.schoolLists) {
            addPage(list.path, "school-list:" + list.list->id.text().toStdString(),
                    [&edition, &list](PageWriter &writer, std::string &target) {
                        writer.schoolList(edition, list, target);
                    });
        }
    }

    void addLists(const Edition &edition)
    {
        OutputSubject subject{SubjectKind::EntryList, uint32_t(edition.index)};
        for (const EntryListFamily &family : m_plan.families) {
            const EntryList &list = family.lists[edition.index];
            subject.item = uint32_t(&family - m_plan.families.data());
            for (size_t page = 0; page < list.paths.size(); ++page) {
                subject.page = uint32_t(page);
                addPage(
                    list.paths[page], {},
                    [&edition, &family, page](PageWriter &writer, std::string &target) {
                        writer.news(edition, family, page, target);
                    },
                    subject);
            }
            addFeeds(edition, list, {SubjectKind::EntryFeed, subject.edition, subject.item});
        }
    }

    void addSearch(const Edition &edition)
    {
        const std::vector<std::string> files = searchIndexFiles(m_plan, edition);
        for (size_t part = 0; part < files.size(); ++part) {
            addData(files[part],
                    [&edition, part, &site = m_site](PageWriter &, std::string &target) {
                        appendSearchIndex(site, edition, part, target);
                    },
                    {SubjectKind::SearchPart, uint32_t(edition.index), 0, uint32_t(part)});
        }
        addPage(m_plan.searches[edition.index].path, {},
                [&edition, files](PageWriter &writer, std::string &target) {
                    writer.search(edition, files, target);
                });
    }

    void addFeeds(const Edition &edition, const EntryList &list, OutputSubject subject)
    {
        if (!list.feeds.exist())
            return;
        const auto add = [&](const std::string &path, auto append) {
            addData(
                path,
                [&edition, &list, append](PageWriter &writer, std::string &target) {
                    append(writer, edition, list, target);
                },
                subject);
        };
        add(list.feeds.rss, appendRss);
        add(list.feeds.atom, appendAtom);
        add(list.feeds.json, appendJsonFeed);
    }

    void addWhole()
    {
        addPage("index.html", "organisation",
                [](PageWriter &writer, std::string &target) { writer.index(target); });
        addPage("404.html", {}, [&site = m_site](PageWriter &writer, std::string &target) {
            writer.notFound(site.plan().editions.front(), "404.html", target);
        });
        addData("robots.txt",
                [&site = m_site](PageWriter &, std::string &target) { appendRobots(site, target); });
        addSiteMap();
        if (hasNewsSitemap(m_plan)) {
            addData(newsSitemapName, [&site = m_site](PageWriter &, std::string &target) {
                appendNewsSitemap(site, target);
            });
        }
        addServerFiles();
        addIconOutputs(m_site, outputs);
        const auto &assets = m_site.theme().assets();
        for (auto asset = assets.begin(); asset != assets.end(); ++asset) {
            addData("assets/" + asset.key().toStdString(),
                    [bytes = asset.value()](PageWriter &, std::string &target) {
                        target.append(bytes.constData(), static_cast<size_t>(bytes.size()));
                    });
        }
    }

    void addSiteMap()
    {
        const auto map = std::make_shared<const SiteMap>(m_plan);
        for (const SiteMapFile &file : map->files()) {
            addData(file.name,
                    [map, &file, &site = m_site](PageWriter &, std::string &target) {
                        map->append(site, file, target);
                    },
                    {.kind = SubjectKind::Told, .inputs = file.inputs});
        }
    }

    void addServerFiles()
    {
        const std::vector<Forward> forwards = forwardsOf(m_plan);
        addData("_redirects", [forwards, &site = m_site](PageWriter &, std::string &target) {
            appendRedirects(site.plan(), forwards, target);
        });
        addData("_headers",
                [&site = m_site](PageWriter &, std::string &target) { appendHeaders(site, target); });
        addData("nginx-redirects.map", [forwards, &site = m_site](PageWriter &, std::string &target) {
            appendNginxMap(site.plan(), forwards, target);
        });
        addData(".htaccess", [forwards, &site = m_site](PageWriter &, std::string &target) {
            appendHtaccess(site, forwards, target);
        });
        for (const Forward &forward : forwards) {
            addPage(forward.from, forward.source,
                    [forward, &site = m_site](PageWriter &writer, std::string &target) {
                        writer.redirect(site.plan().editions[forward.edition], forward.from, forward.to,
                                        forward.title, target);
                    });
        }
    }

    std::vector<Output> outputs;

private:
    const Site &m_site;
    const SitePlan &m_plan;
};

} // namespace

std::vector<Output> outputsOf(const Site &site)
{
    if (site.plan().form == BundleForm::Headless)
        return headlessOutputs(site);
    if (site.plan().form == BundleForm::Hugo)
        return hugoOutputs(site);
    Collector collector(site);
    for (const Edition &edition : site.plan().editions)
        collector.addEdition(edition);
    collector.addWhole();
    std::ranges::sort(collector.outputs, {}, &Output::path);
    return std::move(collector.outputs);
}

} // namespace gaceta::site
