#include "app/site/headless/headlessoutputs.h"

#include "app/site/headless/documents.h"
#include "app/site/headless/items.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gaceta::site {

namespace {

using Write = std::function<void(PageWriter &, std::string &)>;

void addItems(const Edition &edition, std::vector<Output> &outputs)
{
    const auto add = [&](ItemFolder folder, const ItemName &name, const char *kind, Write write,
                         OutputSubject subject = {}) {
        outputs.push_back({documentFile(edition, folder, name.path), kind + name.id.toStdString(),
                           OutputKind::Page, subject, std::move(write)});
    };
    for (size_t i = 0; i < edition.entries.size(); ++i) {
        add(ItemFolder::News, nameOf(edition.entries[i]), "entry:",
            [&edition, i](PageWriter &writer, std::string &target) {
                appendEntryDocument(writer, edition, i, target);
            },
            {SubjectKind::Entry, uint32_t(edition.index), uint32_t(i)});
    }
    for (size_t i = 0; i < edition.pages.size(); ++i) {
        add(ItemFolder::Pages, nameOf(edition.pages[i]),
            "page:", [&edition, i](PageWriter &writer, std::string &target) {
                appendPageDocument(writer, edition, i, target);
            });
    }
    for (size_t i = 0; i < edition.schools.size(); ++i) {
        add(ItemFolder::Schools, nameOf(edition.schools[i]),
            "school:", [&edition, i](PageWriter &writer, std::string &target) {
                appendSchoolDocument(writer, edition, i, target);
            });
    }
    for (const SchoolListView &list : edition.schoolLists) {
        add(ItemFolder::SchoolLists, nameOf(list),
            "school-list:", [&edition, &list](PageWriter &writer, std::string &target) {
                appendSchoolListDocument(writer, edition, list, target);
            });
    }
}

void addLists(const Site &site, const Edition &edition, std::vector<Output> &outputs)
{
    using Append = void (*)(const Site &, const Edition &, std::string &);
    for (const auto &[name, append] :
         std::initializer_list<std::pair<const char *, Append>>{{"index", appendIndexDocument},
                                                                {"statistics", appendStatisticsDocument},
                                                                {"contacts", appendContactsDocument},
                                                                {"media", appendMediaDocument}}) {
        outputs.push_back({edition.code + '/' + name + ".json",
                           {},
                           OutputKind::Data,
                           {},
                           [&site, &edition, append](PageWriter &, std::string &target) {
                               append(site, edition, target);
                           }});
    }
}

void appendSchema(PageWriter &, std::string &target)
{
    QFile file(u":/gaceta/json-schema/"_s + QLatin1String(headlessSchemaName));
    if (file.open(QIODevice::ReadOnly))
        target += file.readAll().toStdString();
}

} // namespace

std::vector<Output> headlessOutputs(const Site &site)
{
    std::vector<Output> outputs;
    for (const Edition &edition : site.plan().editions) {
        addItems(edition, outputs);
        addLists(site, edition, outputs);
    }
    outputs.push_back(
        {"index.json", "organisation", OutputKind::Data, {}, [&site](PageWriter &, std::string &target) {
             appendSiteDocument(site, target);
         }});
    outputs.push_back({headlessSchemaName, {}, OutputKind::Data, {}, appendSchema});
    std::ranges::sort(outputs, {}, &Output::path);
    return outputs;
}

} // namespace gaceta::site
