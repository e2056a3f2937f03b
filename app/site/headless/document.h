#pragma once
// One JSON document of the headless form while it is written, and the pieces that many of them share. A
// text, day or time that is empty is left out with its name; the rest is always there.

#include "app/core/json/jsonwriter.h"
#include "app/site/pages/site.h"

#include <QTimeZone>

#include <string_view>

namespace gaceta::site {

inline constexpr const char *headlessSchemaName = "gaceta-headless-1.json";

class Document final
{
public:
    explicit Document(const Site &site); // opens it
    // Says which form it has and what it is about.
    Document(const Site &site, const char *type);

    [[nodiscard]] const Site &site() const { return m_site; }

    void addText(const char *name, std::string_view text);
    void addText(const char *name, const QString &text); // on one line
    void addFlag(const char *name, bool value);
    void addNumber(const char *name, double value);
    void addDay(const char *name, const QDate &day);
    void addTime(const char *name, const QDateTime &time); // where the organisation is
    // With links and images that lead to where the site stands, or from its root.
    void addHtml(const char *name, std::string_view html);
    void addTexts(const char *name, const std::vector<std::string> &texts); // also where there are none

    void open(const char *name);
    void openItem();
    void close() { m_json.closeObject(); }
    void openList(const char *name);
    void closeList() { m_json.closeArray(); }

    // "path" and "url" of something the site shows.
    void addAddress(std::string_view path);
    void addImage(const char *name, const Edition &edition, const MediaId &id);
    // Into an open object.
    void addMedia(const Edition &edition, const MediaFile &file);

    void appendTo(std::string &target);

private:
    void addSources(const MediaFile &file);

    const Site &m_site;
    QTimeZone m_zone;
    JsonWriter m_json{JsonLayout::Pretty};
};

// What links of texts begin with: the address of the site, or a slash.
[[nodiscard]] std::string linkRoot(const SitePlan &plan);

} // namespace gaceta::site
