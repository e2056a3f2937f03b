#include "app/site/hugo/hugoconfig.h"

#include "app/core/rules.h"
#include "app/site/plan/cleantext.h"

#include <QLocale>

namespace gaceta::site {

namespace {

constexpr std::string_view settings = R"(
# What stands here may be seen now, whatever its date; what is not out yet is a draft.
buildFuture = true
# A text may refer to one that has expired since.
refLinksErrorLevel = "WARNING"

# Texts are shown as they were written: no other quotation marks, no links and lists that nobody made.
[markup.goldmark.extensions]
  definitionList = false
  footnote = false
  linkify = false
  taskList = false
  typographer = false
[markup.goldmark.parser]
  autoHeadingID = true
  [markup.goldmark.parser.attribute]
    title = true
    block = false
)";

std::string quoted(const std::string &text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c == '\n' || c == '\t' ? ' ' : c;
    }
    return out + '"';
}

void add(std::string &target, const char *name, const std::string &text)
{
    if (!text.empty())
        target += std::string(name) + " = " + quoted(text) + '\n';
}

void addLanguage(const Site &site, const HugoLayout &layout, const Edition &edition, std::string &target)
{
    const Organisation &organisation = site.plan().snapshot->organisation;
    const OrganisationText &words = organisation.texts.valueOrAny(edition.language);
    const std::string key = QString::fromStdString(edition.code).toLower().toStdString();
    const std::string table = "languages." + key;
    const HugoFolders &folders = layout.folders(edition);
    target += "\n[" + table + "]\n";
    add(target, "  contentDir", "content/" + edition.code);
    add(target, "  languageCode", edition.code);
    add(target, "  languageName", cleanLine(edition.language.nativeName()));
    if (QLocale(edition.language.text()).textDirection() == Qt::RightToLeft)
        add(target, "  languageDirection", "rtl");
    add(target, "  title", cleanLine(words.name));
    target += "  weight = " + std::to_string(edition.index + 1) + '\n';
    target += '[' + table + ".params]\n";
    add(target, "  description", cleanLine(words.tagline));
    add(target, "  shortName", cleanLine(words.shortName));
    target += '[' + table + ".permalinks]\n";
    add(target, ("  " + folders.pages).c_str(), "/:slug/");
    target += '[' + table + ".taxonomies]\n";
    add(target, "  category", "categories");
    add(target, "  tag", "tags");
    add(target, ("  " + folders.school).c_str(), folders.schools);
}

} // namespace

void appendHugoConfig(const Site &site, const HugoLayout &layout, std::string &target)
{
    const SitePlan &plan = site.plan();
    const Organisation &organisation = plan.snapshot->organisation;
    const Edition &first = plan.editions.front();
    target += "# Content for Hugo 0.111 or later, made by Gaceta. It needs a theme.\n";
    add(target, "baseURL", plan.baseUrl + '/');
    add(target, "title", cleanLine(organisation.texts.valueOrAny(first.language).name));
    add(target, "timeZone", cleanLine(organisation.timeZone));
    add(target, "defaultContentLanguage", QString::fromStdString(first.code).toLower().toStdString());
    target += "defaultContentLanguageInSubdir = true\n";
    target += settings;
    target += "\n[params]\n";
    if (const MediaFile *logo = site.media().find(organisation.logo))
        add(target, "  logo", logo->path);
    add(target, "  email", cleanLine(organisation.email));
    add(target, "  phone", cleanLine(organisation.phone));
    add(target, "  street", cleanLine(organisation.street));
    add(target, "  city", cleanLine(organisation.city));
    add(target, "  region", cleanLine(organisation.region));
    add(target, "  zip", cleanLine(organisation.zip));
    if (isHexColor(organisation.accentColor))
        add(target, "  accentColor", cleanLine(organisation.accentColor));
    for (const Edition &edition : plan.editions)
        addLanguage(site, layout, edition, target);
}

} // namespace gaceta::site
