#include "app/site/pages/site.h"

#include "app/core/slug.h"
#include "app/site/pages/place.h"
#include "app/site/pages/smallpieces.h"
#include "app/site/pages/statisticpieces.h"
#include "app/site/plan/cleantext.h"

namespace gaceta::site {

Site::Site(const SitePlan &plan, const Theme &theme, const MediaFiles &media)
    : m_plan(plan)
    , m_theme(theme)
    , m_media(media)
{
    for (qsizetype i = 0; i < plan.snapshot->statistics.size(); ++i)
        m_statistics.emplace(plan.snapshot->statistics[i].key.toStdString(), static_cast<size_t>(i));
    for (const Edition &edition : plan.editions)
        m_cards.emplace_back(edition.entries.size());
}

Result<std::unique_ptr<Site>> Site::make(const SitePlan &plan, const Theme &theme,
                                         const MediaFiles &media)
{
    std::unique_ptr<Site> site(new Site(plan, theme, media));
    for (const Edition &edition : plan.editions) {
        Result<TemplateSet> templates = TemplateSet::make(theme, edition.words->strings());
        if (!templates)
            return failure(templates.error());
        site->m_pieces.emplace_back(std::move(*templates));
    }
    for (const Edition &edition : plan.editions) {
        addPlace(*site, edition);
        addStatistics(*site, edition);
        addSchoolCards(*site, edition);
        addContacts(*site, edition);
        addFilters(*site, edition);
        site->pieces(edition).contents = OncePieces(edition.entries.size());
    }
    return site;
}

std::optional<size_t> Site::statistic(std::string_view key) const
{
    const auto found = m_statistics.find(std::string(key));
    return found == m_statistics.end() ? std::nullopt : std::optional(found->second);
}

const std::string &Site::card(const Edition &edition, size_t entry) const
{
    return m_cards[edition.index].piece(
        entry, [&](std::string &html) { html = entryCard(*this, edition, edition.entries[entry]); });
}

std::string Site::absolute(std::string_view path) const
{
    constexpr std::string_view index = "index.html";
    if (path == index || path.ends_with("/index.html"))
        path.remove_suffix(index.size());
    return m_plan.baseUrl + '/' + std::string(path);
}

void Site::render(TemplateName name, const Edition &edition, const Value &value,
                  std::string &target) const
{
    const EditionPieces &own = pieces(edition);
    own.templates[name].render({&value, &own.place}, target);
}

std::string fromRoot(std::string_view path)
{
    return std::string(1, rootMark).append(path);
}

static void putPhoto(Value &value, const ShownPhoto &photo)
{
    const PhotoVersion &largest = photo.versions.largest();
    put(value, "src", fromRoot(largest.path));
    put(value, "srcset", photo.plainSet);
    if (!photo.betterSet.empty()) {
        Value source;
        put(source, "type", "image/webp");
        put(source, "set", photo.betterSet);
        putList(value, "sources", {source});
    }
    put(value, "image_width", std::to_string(largest.shape.width));
    put(value, "image_height", std::to_string(largest.shape.height));
}

// The stylesheet knows steps of 5 percent.
static std::string focusClass(int x, int y)
{
    const auto step = [](int percent) { return std::to_string((percent + 2) / 5 * 5); };
    return "fx-" + step(x) + " fy-" + step(y);
}

Value imageValue(const Site &site, const Edition &edition, const MediaId &id, PhotoUse use)
{
    const MediaFile *file = site.media().find(id);
    if (!file || !file->media->isImage())
        return Value(false);
    const Media &media = *file->media;
    const MediaText &text = media.texts.value(edition.language);
    const MediaText &any = media.texts.valueOrAny(edition.language);
    const QString &alt = text.alt.isEmpty() ? any.alt : text.alt;
    Value value;
    put(value, "src", file->url);
    putFlag(value, "srcset", false);
    putList(value, "sources", {});
    put(value, "image_width", std::to_string(file->width > 0 ? file->width : 1200));
    put(value, "image_height", std::to_string(file->height > 0 ? file->height : 675));
    put(value, "image_alt", media.decorative ? std::string() : cleanLine(alt));
    const ShownPhoto *photo = file->photo(use);
    if (photo)
        putPhoto(value, *photo);
    // What is cut around the focal point already needs not to be moved.
    const bool centred = media.focalPoint == FocalPoint() || (photo && use != PhotoUse::Whole);
    const auto [x, y] = media.focalPoint;
    putOptional(value, "focus",
                centred ? std::string() : std::to_string(x) + "% " + std::to_string(y) + '%');
    putOptional(value, "focus_class", centred ? std::string() : focusClass(x, y));
    putOptional(value, "caption", cleanLine(text.caption));
    putOptional(value, "credit", cleanLine(media.credit));
    return value;
}

} // namespace gaceta::site
