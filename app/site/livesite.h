#pragma once
// A site whose files are made when somebody asks for them: the bytes are those of an export. It belongs
// to one thread at a time.

#include "app/core/item.h"
#include "app/site/siteexport.h"

#include <memory>
#include <optional>
#include <string>

namespace gaceta::site {

class LiveSite final
{
public:
    // Errors as those of exportSite().
    [[nodiscard]] static Result<std::unique_ptr<LiveSite>>
    make(std::shared_ptr<const Snapshot> snapshot, Theme theme, const ExportOptions &options);
    ~LiveSite();

    // By its path below the site's root. Nothing where there is no such file, or it is an image: see
    // media().
    [[nodiscard]] std::optional<QByteArray> file(const std::string &path) const;
    // The image or file with that path; null: none.
    [[nodiscard]] const Media *media(const std::string &path) const;
    // Gives the site the logo for what it draws itself.
    void readLogo(const MediaSource &source);

    // Where an item stands in that language, else in any; the home page for what has no page of its own.
    [[nodiscard]] std::string pathOf(ItemKind kind, const QString &item,
                                     const LanguageTag &language) const;

private:
    struct Private;
    explicit LiveSite(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

// The bytes of an image or file as a site shows it; nothing where they are not what they say.
[[nodiscard]] std::optional<QByteArray> shownBytes(const QByteArray &bytes, const Media &media);

} // namespace gaceta::site
