#pragma once
// What web servers are told about the bundle: where former addresses lead, what stands for a missing
// page, how long files may be kept, and what browsers must not do with the pages. _redirects and
// _headers are read by Netlify, Cloudflare Pages and others, .htaccess by Apache, nginx-redirects.map by
// nginx. The protections are those of the OWASP Secure Headers Project that a site without scripts and
// frames of others can have; HTTPS is the server's own matter.

#include "app/site/feeds/redirects.h"
#include "app/site/pages/site.h"

namespace gaceta::site {

void appendRedirects(const SitePlan &plan, const std::vector<Forward> &forwards, std::string &target);
void appendHeaders(const Site &site, std::string &target);
void appendHtaccess(const Site &site, const std::vector<Forward> &forwards, std::string &target);
// Lines of a map block, to be included in it.
void appendNginxMap(const SitePlan &plan, const std::vector<Forward> &forwards, std::string &target);

} // namespace gaceta::site
