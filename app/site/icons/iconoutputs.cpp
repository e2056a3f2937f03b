#include "app/site/icons/iconoutputs.h"

#include "app/core/json/jsonwriter.h"
#include "app/site/icons/siteicon.h"
#include "app/site/incremental/fingerprinter.h"
#include "app/site/pages/colors.h"
#include "app/site/plan/cleantext.h"

#include <array>

namespace gaceta::site {

namespace {

struct Picture
{
    const char *path;
    int size;
    IconShape shape;
    const char *purpose; // in the web manifest; null: it is not for it
};
constexpr std::array pictures{Picture{"apple-touch-icon.png", 180, IconShape::Full, nullptr},
                              Picture{"icon-192.png", 192, IconShape::Rounded, "any"},
                              Picture{"icon-512.png", 512, IconShape::Rounded, "any"},
                              Picture{"icon-maskable-512.png", 512, IconShape::Full, "maskable"}};

QString nameIn(const Site &site, const LanguageTag &language)
{
    const OrganisationText &text = site.plan().snapshot->organisation.texts.valueOrAny(language);
    return text.shortName.isEmpty() ? text.name : text.shortName;
}

SiteIcon iconOf(const Site &site)
{
    const SiteColors colors = siteColors(site.theme(), site.plan().snapshot->organisation.accentColor);
    return {initialsOf(nameIn(site, site.plan().editions.front().language)), colors.accent,
            colors.onAccent};
}

Fingerprint inputsOf(const SiteIcon &icon)
{
    Fingerprinter fingerprinter;
    fingerprinter.write(std::string_view(icon.initials));
    fingerprinter.write(icon.ground);
    fingerprinter.write(icon.letters);
    return fingerprinter.take();
}

void putIcon(JsonWriter &json, const std::string &path, int size, const char *purpose)
{
    json.nextItem();
    json.openObject();
    json.key("src");
    json.write(std::string_view("../" + path));
    json.key("sizes");
    const QByteArray side = QByteArray::number(size);
    json.write(QByteArray(size == 0 ? QByteArray("any") : side + 'x' + side));
    json.key("type");
    json.write(QByteArray(size == 0 ? "image/svg+xml" : "image/png"));
    json.key("purpose");
    json.write(QByteArray(purpose));
    json.closeObject();
}

// https://www.w3.org/TR/appmanifest/
std::string webManifest(const Site &site, const Edition &edition)
{
    const Organisation &organisation = site.plan().snapshot->organisation;
    const auto text = [](const QString &line) { return QByteArray::fromStdString(cleanLine(line)); };
    JsonWriter json(JsonLayout::Pretty);
    json.openObject();
    json.key("name");
    json.write(text(organisation.texts.valueOrAny(edition.language).name));
    json.key("short_name");
    json.write(text(nameIn(site, edition.language)));
    json.key("lang");
    json.write(std::string_view(edition.code));
    json.key("start_url");
    json.write(QByteArray("index.html"));
    json.key("scope");
    json.write(QByteArray("../"));
    json.key("display");
    json.write(QByteArray("minimal-ui"));
    json.key("theme_color");
    json.write(siteColors(site.theme(), organisation.accentColor).accent);
    json.key("background_color");
    json.write(QByteArray("#ffffff"));
    json.key("icons");
    json.openArray();
    putIcon(json, "favicon.svg", 0, "any");
    for (const Picture &picture : pictures) {
        if (picture.purpose)
            putIcon(json, picture.path, picture.size, picture.purpose);
    }
    json.closeArray();
    json.closeObject();
    return json.take().toStdString() + '\n';
}

} // namespace

void addIconOutputs(const Site &site, std::vector<Output> &outputs)
{
    const auto add = [&outputs](const std::string &path, const OutputSubject &subject,
                                const std::function<std::string()> &make) {
        outputs.push_back(
            {path, {}, OutputKind::Data, subject, [make](PageWriter &, std::string &target) {
                 target += make();
             }});
    };
    const SiteIcon icon = iconOf(site);
    const OutputSubject drawn{.kind = SubjectKind::Told, .inputs = inputsOf(icon)};
    add("favicon.svg", drawn, [icon] { return iconSvg(icon); });
    add("favicon.ico", drawn, [icon] { return iconIco(icon); });
    for (const Picture &picture : pictures)
        add(picture.path, drawn, [icon, picture] { return iconPng(icon, picture.size, picture.shape); });
    for (const Edition &edition : site.plan().editions)
        add(webManifestPath(edition), {}, [&site, &edition] { return webManifest(site, edition); });
}

std::string webManifestPath(const Edition &edition)
{
    return edition.code + "/site.webmanifest";
}

} // namespace gaceta::site
