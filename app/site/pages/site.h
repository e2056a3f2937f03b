#pragma once
// What all pages are made from: the plan, the templates, and every piece that several pages show,
// rendered once. Built before the pages; from then on only read, by several threads.

#include "app/site/images/mediafiles.h"
#include "app/site/pages/oncepieces.h"
#include "app/site/plan/siteplan.h"
#include "app/site/template/templateset.h"

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gaceta::site {

struct MenuItem
{
    std::string name;
    std::string path;
};

// One statistic in one language.
struct StatisticPieces
{
    std::string label;
    std::string url;                // its anchor on the statistics page, from the root mark
    std::string card;               // with the latest value; empty: it has none
    std::vector<std::string> facts; // a chip's HTML, by observation
};

struct EditionPieces
{
    explicit EditionPieces(TemplateSet set)
        : templates(std::move(set))
    {
    }

    TemplateSet templates;
    std::vector<MenuItem> menu;
    Value place;                             // what every page of the language sees
    std::map<std::string, Value> sections;   // the header with one item of the menu current, by its path
    std::vector<StatisticPieces> statistics; // in the order of the snapshot
    std::vector<std::string> schoolCards;    // in the order of Edition::schools
    std::vector<std::string> contacts;       // in the order of the snapshot
    OncePieces contents;                     // full texts for feeds, in the order of Edition::entries
    std::vector<std::string> filters;        // in the order of SitePlan::families
};

class Site final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Site>> make(const SitePlan &plan, const Theme &theme,
                                                            const MediaFiles &media);

    [[nodiscard]] const SitePlan &plan() const { return m_plan; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] const MediaFiles &media() const { return m_media; }
    [[nodiscard]] const EditionPieces &pieces(const Edition &edition) const
    {
        return m_pieces[edition.index];
    }
    [[nodiscard]] EditionPieces &pieces(const Edition &edition) { return m_pieces[edition.index]; }

    // The card of an entry, by its place in Edition::entries: made when it is first asked for, by
    // whichever thread.
    [[nodiscard]] const std::string &card(const Edition &edition, size_t entry) const;

    // By key, position in the snapshot; nothing where there is none.
    [[nodiscard]] std::optional<size_t> statistic(std::string_view key) const;

    // The address for people and feeds; the base address must be known.
    [[nodiscard]] std::string absolute(std::string_view path) const;

    // Renders with the language's place around `value`.
    void render(TemplateName name, const Edition &edition, const Value &value,
                std::string &target) const;

private:
    Site(const SitePlan &plan, const Theme &theme, const MediaFiles &media);

    const SitePlan &m_plan;
    const Theme &m_theme;
    const MediaFiles &m_media;
    std::vector<EditionPieces> m_pieces;
    std::vector<OncePieces> m_cards; // by edition
    std::unordered_map<std::string, size_t> m_statistics;
};

// From the root mark: what becomes a relative link on the page.
[[nodiscard]] std::string fromRoot(std::string_view path);

// An image as the theme wants it; false where the site does not have it.
[[nodiscard]] Value imageValue(const Site &site, const Edition &edition, const MediaId &id,
                               PhotoUse use = PhotoUse::Whole);

} // namespace gaceta::site
