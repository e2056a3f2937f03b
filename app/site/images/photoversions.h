#pragma once
// The versions of a photo that a site needs: which sizes, shapes and formats, and their addresses. All
// of it follows from the record and the photo's head, so that pages can be written before anything is
// encoded.

#include "app/core/media.h"
#include "app/site/images/photo.h"

#include <cstdint>
#include <string>
#include <vector>

namespace gaceta::site {

// Where something is shown; together, a set of bits.
enum class PhotoUse : uint8_t {
    Download = 1, // as it was attached
    Whole = 2,
    Card = 4,    // 16:10
    Gallery = 8, // 3:2
    Poster = 16, // 16:9
    Share = 32,  // 1200x630, for other sites that show a link
    Logo = 64
};
inline constexpr PhotoUse photoUses[] = {PhotoUse::Whole,  PhotoUse::Card,  PhotoUse::Gallery,
                                         PhotoUse::Poster, PhotoUse::Share, PhotoUse::Logo};

struct PhotoVersion
{
    std::string path; // "media/roosevelt-1a2b3c4d5e-960.webp"
    PhotoShape shape;
    PhotoFormat format = PhotoFormat::Jpeg;
};

struct PhotoVersions
{
    std::vector<PhotoVersion> plain;  // JPEG or PNG, which every browser knows; by width
    std::vector<PhotoVersion> better; // WebP of the same sizes; may be none

    [[nodiscard]] bool isEmpty() const { return plain.empty(); }
    [[nodiscard]] const PhotoVersion &largest() const { return plain.back(); }
};

// Empty where the photo is too small for that use.
[[nodiscard]] PhotoVersions photoVersions(const Media &media, const PhotoFacts &facts, PhotoUse use);

// How wide the whole photo must be decoded for that version.
[[nodiscard]] int decodedWidth(const PhotoFacts &facts, const PhotoShape &shape);

// A type of image that gets versions. Drawings and moving pictures are shown as they are.
[[nodiscard]] bool isPhotoType(const QString &mimeType);

// "a-480.jpg 480w, a-960.jpg 960w", from the root mark.
[[nodiscard]] std::string sourceSet(const std::vector<PhotoVersion> &versions);

} // namespace gaceta::site
