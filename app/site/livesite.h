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
    // shown().
    [[nodiscard]] std::optional<QByteArray> file(const std::string &path) const;
    // The image or file with that path, with its type; nothing where there is none or its bytes are not
    // what they say. A photo's version is made when it is first asked for.
    struct Shown
    {
        QByteArray bytes;
        QByteArray type;
    };
    [[nodiscard]] std::optional<Shown> shown(const std::string &path, const MediaSource &source) const;
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

} // namespace gaceta::site
