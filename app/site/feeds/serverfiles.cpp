#include "app/site/feeds/serverfiles.h"

#include "app/site/feeds/contentpolicy.h"

#include <QUrl>

#include <utility>

namespace gaceta::site {

namespace {

using Header = std::pair<std::string, std::string>;

// The names of files in media/ tell their content, so that they never have to be asked for again.
constexpr const char *keptForAYear = "public, max-age=31536000, immutable";

// The part of the address before the bundle's root: "" or "/newsroom".
std::string basePath(const SitePlan &plan)
{
    return QUrl(QString::fromStdString(plan.baseUrl)).path(QUrl::FullyEncoded).toStdString();
}

std::vector<Header> protections(const Site &site)
{
    std::vector<Header> headers{{"Content-Security-Policy", contentPolicy(site)},
                                {"X-Content-Type-Options", "nosniff"},
                                {"Referrer-Policy", "strict-origin-when-cross-origin"},
                                {"Permissions-Policy", "camera=(), geolocation=(), microphone=()"}};
    if (site.plan().drafts == Drafts::Include)
        headers.emplace_back("X-Robots-Tag", "noindex");
    return headers;
}

} // namespace

void appendRedirects(const SitePlan &plan, const std::vector<Forward> &forwards, std::string &target)
{
    const std::string base = basePath(plan);
    for (const Forward &forward : forwards)
        target += base + '/' + forward.from + ' ' + base + '/' + forward.to + " 301\n";
    for (const Edition &edition : plan.editions)
        target += base + '/' + edition.code + "/* " + base + '/' + edition.code + "/404.html 404\n";
}

void appendHeaders(const Site &site, std::string &target)
{
    const std::string base = basePath(site.plan());
    target += base + "/*\n";
    for (const auto &[name, value] : protections(site))
        target += "  " + name + ": " + value + '\n';
    target += base + "/media/*\n  Cache-Control: " + keptForAYear + '\n';
}

void appendHtaccess(const Site &site, const std::vector<Forward> &forwards, std::string &target)
{
    const SitePlan &plan = site.plan();
    const std::string base = basePath(plan);
    target += "AddDefaultCharset utf-8\n"
              "ErrorDocument 404 " +
              base + "/404.html\n";
    for (const Edition &edition : plan.editions) {
        target += "<If \"%{REQUEST_URI} =~ m#^" + base + '/' + edition.code +
                  "/#\">\nErrorDocument 404 " + base + '/' + edition.code + "/404.html\n</If>\n";
    }
    target += "<IfModule mod_headers.c>\n";
    for (const auto &[name, value] : protections(site))
        target += "Header always set " + name + " \"" + value + "\"\n";
    target += "<If \"%{REQUEST_URI} =~ m#^" + base + "/media/#\">\nHeader set Cache-Control \"" +
              keptForAYear + "\"\n</If>\n</IfModule>\n";
    for (const Forward &forward : forwards) {
        // Slugs hold nothing that a pattern would take for more than itself but the dot.
        const std::string stem = forward.from.substr(0, forward.from.size() - 5);
        target +=
            "RedirectMatch 301 ^" + base + '/' + stem + "\\.html$ " + base + '/' + forward.to + '\n';
    }
}

void appendNginxMap(const SitePlan &plan, const std::vector<Forward> &forwards, std::string &target)
{
    const std::string base = basePath(plan);
    target += "# In the http block:\n"
              "#   map $uri $gaceta_moved { include /path/to/nginx-redirects.map; }\n"
              "# In the server block:\n"
              "#   if ($gaceta_moved) { return 301 $gaceta_moved; }\n";
    for (const Forward &forward : forwards)
        target += base + '/' + forward.from + ' ' + base + '/' + forward.to + ";\n";
}

} // namespace gaceta::site
