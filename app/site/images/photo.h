#pragma once
// A photo made ready for a site: upright, in the colours every screen knows, without anything that a
// camera or a program noted in it, and smaller where that is asked for. The only place that uses
// libvips.

#include "app/core/result.h"

#include <QByteArray>

#include <memory>

namespace gaceta::site {

enum class PhotoFormat { Jpeg, Webp, Png };

[[nodiscard]] constexpr const char *mediaTypeOf(PhotoFormat format)
{
    return format == PhotoFormat::Webp  ? "image/webp"
           : format == PhotoFormat::Png ? "image/png"
                                        : "image/jpeg";
}

// What its head tells of a photo.
struct PhotoFacts
{
    int width = 0; // as it is seen: upright
    int height = 0;
    bool isTransparent = false; // such a photo loses what is seen through as JPEG
    bool isMoving = false;      // several pictures, one after the other

    friend bool operator==(const PhotoFacts &, const PhotoFacts &) = default;
};

// The part of a photo that is shown, and how large.
struct PhotoShape
{
    int width = 0; // the largest part of this shape, made this large
    int height = 0;
    double focusX = 0.5; // what stays as near to the middle as there is room
    double focusY = 0.5;
};

class Photo final
{
public:
    // Errors are a sentence for the person who chose the photo: it is damaged, or too large.
    [[nodiscard]] static Result<PhotoFacts> look(const QByteArray &bytes);
    // Decodes once, no larger than `widest` pixels across (0: as large as it is).
    [[nodiscard]] static Result<Photo> read(const QByteArray &bytes, int widest = 0);

    // From rows of blue, green, red and a byte that says nothing, without gaps.
    [[nodiscard]] static Result<Photo> fromPixels(const unsigned char *pixels, int width, int height);

    Photo(Photo &&) noexcept;
    Photo &operator=(Photo &&) noexcept;
    ~Photo();

    [[nodiscard]] int width() const;
    [[nodiscard]] int height() const;
    [[nodiscard]] bool isTransparent() const;
    [[nodiscard]] Result<Photo> shaped(const PhotoShape &shape) const;
    // The same photo always gives the same bytes.
    [[nodiscard]] Result<QByteArray> encoded(PhotoFormat format) const;

private:
    struct Pixels;
    explicit Photo(std::unique_ptr<Pixels> pixels);

    std::unique_ptr<Pixels> m_pixels;
};

// Counts up when the same photo is made in another way (quality, sharpness, formats).
inline constexpr int photoRecipes = 1;

// The encoders: other ones may make other bytes of the same photo.
[[nodiscard]] QByteArray photoEncoders();

} // namespace gaceta::site
