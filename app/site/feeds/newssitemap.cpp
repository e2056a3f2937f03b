#include "app/site/feeds/newssitemap.h"

#include "app/site/plan/cleantext.h"
#include "app/text/dateformat.h"

#include <QTimeZone>

namespace gaceta::site {

namespace {

// Today's and yesterday's, so that the file is the same all day.
constexpr qint64 daysBefore = 1;
constexpr size_t mostAddresses = 1000; // that the format allows in one file

struct Listed
{
    const Edition *edition = nullptr;
    const EntryView *view = nullptr;
};

// Newest first in each language.
std::vector<Listed> listedOf(const SitePlan &plan)
{
    std::vector<Listed> listed;
    if (plan.baseUrl.empty() || plan.drafts == Drafts::Include)
        return listed;
    const QDateTime since = newsSince(plan.today, plan.zone);
    for (const Edition &edition : plan.editions) {
        for (const EntryView &view : edition.entries) {
            if (view.entry->date < since)
                break;
            if (view.translated && listed.size() < mostAddresses)
                listed.push_back({&edition, &view});
        }
    }
    return listed;
}

void append(const char *element, std::string_view text, std::string &target)
{
    target += std::string("<") + element + '>';
    appendEscaped(target, text);
    target += std::string("</") + element + ">\n";
}

} // namespace

QDateTime newsSince(const QDate &today, const QTimeZone &zone)
{
    return today.addDays(-daysBefore).startOfDay(zone);
}

bool hasNewsSitemap(const SitePlan &plan)
{
    return !listedOf(plan).empty();
}

void appendNewsSitemap(const Site &site, std::string &target)
{
    const SitePlan &plan = site.plan();
    target += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
              "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
              "xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">\n";
    for (const auto &[edition, view] : listedOf(plan)) {
        target += "<url>\n";
        append("loc", site.absolute(*view->path), target);
        target += "<news:news>\n<news:publication>\n";
        append("news:name",
               cleanLine(plan.snapshot->organisation.texts.valueOrAny(edition->language).name), target);
        append("news:language", edition->language.language().toString().toStdString(), target);
        target += "</news:publication>\n";
        append("news:publication_date",
               text::isoDateTime(view->entry->date, QTimeZone::utc()).toStdString(), target);
        append("news:title", view->title, target);
        target += "</news:news>\n</url>\n";
    }
    target += "</urlset>\n";
}

} // namespace gaceta::site
