#include "app/site/feeds/redirects.h"

#include "app/core/slug.h"
#include "app/site/plan/pathnames.h"

#include <QUrl>

#include <algorithm>

namespace gaceta::site {

namespace {

// The part of the address before the bundle's root: "" or "/newsroom".
std::string basePath(const SitePlan &plan)
{
    return QUrl(QString::fromStdString(plan.baseUrl)).path(QUrl::FullyEncoded).toStdString();
}

bool fill(const SitePlan &plan, const Edition &edition, const Redirect &redirect, Forward &forward)
{
    if (redirect.kind == ItemKind::Entry) {
        const auto id = EntryId::parse(redirect.item);
        const auto position = id ? plan.entryPositions.constFind(*id) : plan.entryPositions.cend();
        const int at = position == plan.entryPositions.cend() ? -1 : edition.entryAt[*position];
        if (at < 0)
            return false;
        const EntryView &view = edition.entries[static_cast<size_t>(at)];
        forward.from = edition.code + '/' + pathNames(edition.language).news + '/';
        forward.to = *view.path;
        forward.title = view.title;
        forward.source = "entry:";
    } else {
        const auto view = std::ranges::find_if(edition.pages, [&redirect](const PageView &candidate) {
            return candidate.page->id.text() == redirect.item;
        });
        if (redirect.kind != ItemKind::Page || view == edition.pages.end())
            return false;
        forward.from = edition.code + '/';
        forward.to = view->path;
        forward.title = view->title;
        forward.source = "page:";
    }
    forward.source += redirect.item.toStdString();
    forward.from += redirect.slug.toStdString() + ".html";
    forward.edition = edition.index;
    return forward.from != forward.to;
}

} // namespace

std::vector<Forward> forwardsOf(const SitePlan &plan)
{
    std::vector<Forward> forwards;
    Addresses taken = plan.addresses;
    for (const Redirect &redirect : plan.snapshot->redirects) {
        const auto edition = std::ranges::find(plan.editions, redirect.language, &Edition::language);
        Forward forward;
        if (edition == plan.editions.end() || !isSlug(redirect.slug) ||
            !fill(plan, *edition, redirect, forward) || !taken.takeExactly(forward.from))
            continue;
        forwards.push_back(std::move(forward));
    }
    std::ranges::sort(forwards, {}, &Forward::from);
    return forwards;
}

void appendRedirects(const SitePlan &plan, const std::vector<Forward> &forwards, std::string &target)
{
    const std::string base = basePath(plan);
    for (const Forward &forward : forwards)
        target += base + '/' + forward.from + ' ' + base + '/' + forward.to + " 301\n";
    for (const Edition &edition : plan.editions)
        target += base + '/' + edition.code + "/* " + base + '/' + edition.code + "/404.html 404\n";
}

void appendHtaccess(const SitePlan &plan, const std::vector<Forward> &forwards, std::string &target)
{
    const std::string base = basePath(plan);
    target += "AddDefaultCharset utf-8\n";
    target += "ErrorDocument 404 " + base + "/404.html\n";
    for (const Edition &edition : plan.editions) {
        target += "<If \"%{REQUEST_URI} =~ m#^" + base + '/' + edition.code +
                  "/#\">\nErrorDocument 404 " + base + '/' + edition.code + "/404.html\n</If>\n";
    }
    for (const Forward &forward : forwards) {
        // Slugs hold nothing that a pattern would take for more than itself but the dot.
        const std::string stem = forward.from.substr(0, forward.from.size() - 5);
        target +=
            "RedirectMatch 301 ^" + base + '/' + stem + "\\.html$ " + base + '/' + forward.to + '\n';
    }
}

} // namespace gaceta::site
