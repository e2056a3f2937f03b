#include "app/site/feeds/searchindex.h"

#include "app/core/json/jsonwriter.h"
#include "app/site/pages/plainfacts.h"
#include "app/site/plan/cleantext.h"
#include "app/site/plan/pathnames.h"
#include "app/text/dateformat.h"

#include <algorithm>

namespace gaceta::site {

namespace {

constexpr size_t partSize = 2000;

struct Row
{
    std::string path;
    std::string title;
    std::string summary;
    std::string date;
    std::string kind;
    std::string words;
    std::string dateText; // in the house style
};

class Rows final
{
public:
    Rows() { m_json.openArray(); }

    void add(const Row &row, std::string_view way)
    {
        m_json.nextItem();
        m_json.openArray();
        for (const std::string &text : {std::string(way) + row.path, row.title, row.summary, row.date,
                                        row.kind, row.words, row.dateText}) {
            m_json.nextItem();
            m_json.write(std::string_view(text));
        }
        m_json.closeArray();
    }

    [[nodiscard]] QByteArray take()
    {
        m_json.closeArray();
        return m_json.take();
    }

private:
    JsonWriter m_json{JsonLayout::Compact};
};

size_t partCount(const Edition &edition)
{
    return std::max<size_t>(1, (edition.entries.size() + partSize - 1) / partSize);
}

std::string name(QLatin1String text)
{
    return {text.latin1(), static_cast<size_t>(text.size())};
}

// Tags and schools: what one may look for that stands neither in the title nor in the summary.
std::string moreWords(const SitePlan &plan, const Edition &edition, const Entry &entry)
{
    std::string words;
    const auto add = [&words](const std::string &text) { words += (words.empty() ? "" : " ") + text; };
    for (const TermId &tag : entry.tags) {
        if (const auto family = plan.tagFamilies.constFind(tag); family != plan.tagFamilies.cend())
            add(plan.families[*family].lists[edition.index].name);
    }
    for (const SchoolId &school : entry.schools) {
        const auto family = plan.schoolFamilies.constFind(school);
        if (family != plan.schoolFamilies.cend())
            add(plan.families[*family].lists[edition.index].name);
    }
    if (!entry.outlet.isEmpty())
        add(cleanLine(entry.outlet));
    return words;
}

QString otherNames(const School &school)
{
    QStringList names = school.otherNames;
    names.append(school.officialName);
    for (const FormerName &former : school.formerNames)
        names.append(former.name);
    return names.join(u' ');
}

std::string excerpt(const Site &site, const Edition &edition, const Excerpted &text)
{
    constexpr int words = 30;
    return text.summary.empty() ? cleanLine(excerptOf(site, edition, text, words)) : text.summary;
}

void addOthers(const Site &site, const Edition &edition, std::string_view way, Rows &rows)
{
    for (const PageView &view : edition.pages) {
        rows.add({view.path,
                  view.title,
                  excerpt(site, edition, {view.summary, view.version->body}),
                  {},
                  "page",
                  {},
                  {}},
                 way);
    }
    for (const SchoolListView &view : edition.schoolLists) {
        const QByteArray &intro = view.list->texts.value(edition.language).intro;
        rows.add({view.path, view.title, excerpt(site, edition, {{}, intro}), {}, "school-list", {}, {}},
                 way);
    }
    for (const SchoolView &view : edition.schools) {
        rows.add({view.path,
                  view.name,
                  cleanLine(areaIn(*view.school, edition.language)),
                  {},
                  "school",
                  cleanLine(otherNames(*view.school)),
                  {}},
                 way);
    }
}

QByteArray kinds(const Edition &edition)
{
    JsonWriter json(JsonLayout::Compact);
    const auto add = [&json](const std::string &key, const std::string &text) {
        json.key(key);
        json.write(std::string_view(text));
    };
    json.openObject();
    for (const auto &[kind, kindName] : EnumNames<EntryKind>::values)
        add(kindName, edition.words->kindLabel(kind));
    add("page", edition.words->word("kind_page"));
    add("school", edition.words->word("kind_school"));
    add("school-list", edition.words->word("menu_schools"));
    json.closeObject();
    return json.take();
}

} // namespace

std::vector<std::string> searchIndexFiles(const SitePlan &plan, const Edition &edition)
{
    // "en/search.html" has "en/search-1.js" beside it.
    const std::string &page = plan.searches[edition.index].path;
    const std::string stem = page.substr(0, page.size() - std::string_view(".html").size());
    std::vector<std::string> files;
    for (size_t part = partCount(edition); part > 0; --part)
        files.push_back(stem + '-' + std::to_string(part) + ".js");
    return files;
}

EntryRange entriesInPart(const Edition &edition, size_t file)
{
    // Files run from the newest part to the oldest; parts are counted from the oldest entry.
    const size_t part = partCount(edition) - 1 - file;
    const size_t count = edition.entries.size();
    return {count - std::min(count, (part + 1) * partSize), count - part * partSize};
}

void appendSearchIndex(const Site &site, const Edition &edition, size_t file, std::string &target)
{
    const SitePlan &plan = site.plan();
    const std::string way = "../";
    Rows rows;
    const EntryRange range = entriesInPart(edition, file);
    for (size_t i = range.first; i < range.end; ++i) {
        const EntryView &view = edition.entries[i];
        const QDate day = plan.localDates[view.position].date();
        rows.add({*view.path, view.title,
                  excerpt(site, edition, {view.summary, view.version->body, day}),
                  text::isoDate(day).toStdString(), name(enumName(view.entry->kind)),
                  moreWords(plan, edition, *view.entry), edition.words->date(day)},
                 way);
    }
    if (file == 0)
        addOthers(site, edition, way, rows);
    QByteArray script = "gacetaIndex({\"entries\":";
    script.append(rows.take());
    script.append(",\"kinds\":");
    script.append(kinds(edition));
    script.append("});\n");
    target.append(script.constData(), static_cast<size_t>(script.size()));
}

} // namespace gaceta::site
