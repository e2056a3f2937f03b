#pragma once
// The images and files of the newsroom that a site shows, by the address they get in the bundle.

#include "app/site/images/photoversions.h"

#include <QHash>

#include <map>
#include <string>

namespace gaceta::site {

// A photo as it is shown in one kind of place.
struct ShownPhoto
{
    PhotoVersions versions;
    std::string plainSet; // for srcset, from the root mark
    std::string betterSet;
};

struct MediaFile
{
    const Media *media = nullptr;
    std::string path; // "media/roosevelt-1a2b3c4d.png"; of a photo: its largest version
    std::string url;  // the same from the root mark
    std::string type; // of that file
    int width = 0;    // as shown; 0: not known
    int height = 0;
    qint64 size = 0;      // bytes of the file in the bundle
    std::string download; // path of the file as it was attached
    qint64 downloadSize = 0;
    int downloadWidth = 0; // as shown
    int downloadHeight = 0;
    uint8_t uses = 0;                      // of PhotoUse
    std::map<PhotoUse, ShownPhoto> photos; // none: it is shown as it is

    [[nodiscard]] bool isFor(PhotoUse use) const { return (uses & uint8_t(use)) != 0; }
    // A photo that the site shows and that gets versions.
    [[nodiscard]] bool needsVersions() const
    {
        return uses > uint8_t(PhotoUse::Download) && isPhotoType(media->mimeType);
    }
    // Null where it has no version for that.
    [[nodiscard]] const ShownPhoto *photo(PhotoUse use) const
    {
        const auto found = photos.find(use);
        return found == photos.end() ? nullptr : &found->second;
    }
};

// As files of a bundle name what they come from.
[[nodiscard]] std::string sourceOf(const Media &media);

class MediaFiles final
{
public:
    // `uses`: of PhotoUse, together.
    void add(const Media &media, uint8_t uses);
    // What a record says is the size of the coded picture; browsers show this one turned.
    void turn(const MediaId &id);
    void setSize(const MediaId &id, qint64 size);
    void setDownloadSize(const MediaId &id, qint64 size);
    // Gives a photo its versions; a moving picture stays as it is.
    void setFacts(const MediaId &id, const PhotoFacts &facts);
    void setCardLogo(const QByteArray &png) { m_cardLogo = png; }
    // Of the organisation, as drawn pictures to share show it; may be empty.
    [[nodiscard]] const QByteArray &cardLogo() const { return m_cardLogo; }
    // Taken out again when its bytes turn out not to be what they say.
    void remove(const MediaId &id) { m_files.remove(id); }
    // Null where the site does not show it.
    [[nodiscard]] const MediaFile *find(const MediaId &id) const
    {
        const auto found = m_files.constFind(id);
        return found == m_files.cend() ? nullptr : &*found;
    }

    // The bytes of the organisation's logo, for what is drawn by the program itself.
    void setLogo(const QByteArray &bytes) { m_logo = bytes; }
    [[nodiscard]] const QByteArray &logo() const { return m_logo; }

private:
    QByteArray m_logo;
    QHash<MediaId, MediaFile> m_files;
    QByteArray m_cardLogo;
};

// The ending that fits the type; empty for a type that a site does not show.
[[nodiscard]] std::string endingFor(const QString &mimeType);

} // namespace gaceta::site
