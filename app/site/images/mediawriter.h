#pragma once
// Puts the images and files of a site into its bundle: photos in the versions that are shown, everything
// else as it is, but for what programs and cameras noted in it. What lies there already, or was made
// before, is not made again.

#include "app/core/mediasource.h"
#include "app/site/bundle/bundletarget.h"
#include "app/site/hugo/hugolayout.h"
#include "app/site/images/mediafiles.h"
#include "app/site/images/picturecache.h"

#include <QStringList>

#include <optional>
#include <set>

namespace gaceta::site {

class MediaWriter final
{
public:
    struct Places
    {
        const SitePlan &plan;
        const MediaSource &source; // asked from the calling thread alone
        BundleTarget &target;
        PictureCache &cache;
        int threads;
    };
    explicit MediaWriter(const Places &places);

    // Before the pages, because a page shows only images that can be read: `media` then tells what the
    // bundle holds.
    [[nodiscard]] Result<> write(MediaFiles &media, jobs::Progress &progress);

    std::vector<BundleFile> files;
    QStringList warnings;
    int encoded = 0; // versions that had to be made

private:
    struct Photo // one content, under one record or several
    {
        std::vector<const Media *> records;
        PhotoFacts facts;
        QByteArray bytes;
        std::vector<PhotoVersion> missing;
        std::vector<BundleFile> files;
        std::vector<QByteArray> contents; // of `files`; empty: it lies there
        std::optional<Error> error;
    };

    [[nodiscard]] Result<> writeFiles(MediaFiles &media, const jobs::Progress &progress);
    [[nodiscard]] Result<> writePhotos(MediaFiles &media, jobs::Progress &progress);
    [[nodiscard]] std::vector<Photo> photosOf(const MediaFiles &media) const;
    void prepare(Photo &photo, MediaFiles &media);
    [[nodiscard]] bool read(Photo &photo) const;
    [[nodiscard]] static bool isWhatItSays(const Photo &photo);
    [[nodiscard]] Result<> finish(std::vector<Photo *> &batch, MediaFiles &media,
                                  const jobs::Progress &progress);
    void make(Photo &photo) const;
    [[nodiscard]] Result<> put(Photo &photo, MediaFiles &media);

    [[nodiscard]] static QString leftOut(const Media &media);
    [[nodiscard]] std::vector<std::string> placesOf(const MediaFile &file) const;
    [[nodiscard]] Result<bool> writeFile(const Media &item, const MediaFile &file);
    [[nodiscard]] std::optional<bool> takeOver(const std::vector<std::string> &places,
                                               const std::string &source);
    [[nodiscard]] const BundleFile *former(const std::string &path) const;
    [[nodiscard]] Result<> write(const BundleFile &file, std::string_view bytes);

    Places m_places;
    MediaPlaces m_copies; // for Hugo
    std::set<std::string> m_photoPaths;
};

} // namespace gaceta::site
