#include "app/site/images/photo.h"

#include "app/core/picture/metadata.h"
#include "app/site/tr.h"

// A name of GLib that is a word of Qt.
#undef signals
#include <vips/vips.h>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <vector>

namespace gaceta::site {

namespace {

// More is no photo of a press office but a file made to fill the memory.
constexpr qint64 mostPixels = 200'000'000;
constexpr int jpegQuality = 80;
constexpr int webpQuality = 75;

struct Unreferenced
{
    void operator()(VipsImage *image) const { g_object_unref(image); }
};
using Image = std::unique_ptr<VipsImage, Unreferenced>;

// Photos are spread over threads by who calls; libvips keeps nothing of what it made.
bool isReady()
{
    static std::once_flag once;
    static bool ready = false;
    std::call_once(once, [] {
        ready = vips_init("gaceta") == 0;
        vips_concurrency_set(1);
        vips_cache_set_max(0);
        // Readers of rare formats are where the holes are.
        vips_operation_block_set("VipsForeignLoad", TRUE);
        for (const char *reader : {"VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp"})
            vips_operation_block_set(reader, FALSE);
    });
    return ready;
}

tl::unexpected<Error> vipsFailure(const QString &message)
{
    const QString detail = QString::fromUtf8(vips_error_buffer());
    vips_error_clear();
    return failure(ErrorCode::InvalidInput, message, detail);
}

Image headOf(const QByteArray &bytes)
{
    return Image(
        vips_image_new_from_buffer(bytes.constData(), static_cast<size_t>(bytes.size()), "", nullptr));
}

tl::unexpected<Error> makingFailure()
{
    return vipsFailure(Tr::tr("A photo could not be made smaller. Free some memory and export again."));
}

// What a camera or a program noted; encoders would write some of it even where they are told not to.
void forgetNotes(VipsImage *image)
{
    char **names = vips_image_get_fields(image);
    for (char **name = names; *name; ++name)
        vips_image_remove(image, *name);
    g_strfreev(names);
}

// The part of that shape around the focus, as large as there is room for.
Image cut(VipsImage *image, const PhotoShape &wanted)
{
    const int width = vips_image_get_width(image);
    const int height = vips_image_get_height(image);
    const double shape = double(wanted.width) / wanted.height;
    const int partWidth = std::clamp(int(std::lround(height * shape)), 1, width);
    const int partHeight = std::clamp(int(std::lround(width / shape)), 1, height);
    const int left = std::clamp(int(wanted.focusX * width - partWidth / 2.0), 0, width - partWidth);
    const int top = std::clamp(int(wanted.focusY * height - partHeight / 2.0), 0, height - partHeight);
    VipsImage *part = nullptr;
    if (vips_extract_area(image, &part, left, top, partWidth, partHeight, nullptr))
        return {};
    return Image(part);
}

// JPEG knows nothing that is seen through: it stands on white.
Image flat(VipsImage *image)
{
    VipsImage *made = nullptr;
    VipsArrayDouble *white = vips_array_double_newv(3, 255.0, 255.0, 255.0);
    const int failed = vips_flatten(image, &made, "background", white, nullptr);
    vips_area_unref(VIPS_AREA(white));
    return Image(failed ? nullptr : made);
}

int encode(VipsImage *image, PhotoFormat format, void **buffer, size_t *size)
{
    switch (format) {
    case PhotoFormat::Jpeg:
        return vips_jpegsave_buffer(image, buffer, size, "Q", jpegQuality, "strip", TRUE,
                                    "optimize_coding", TRUE, "interlace", TRUE, nullptr);
    case PhotoFormat::Webp:
        return vips_webpsave_buffer(image, buffer, size, "Q", webpQuality, "strip", TRUE, nullptr);
    case PhotoFormat::Png:
        return vips_pngsave_buffer(image, buffer, size, "strip", TRUE, nullptr);
    }
    return -1;
}

} // namespace

struct Photo::Pixels
{
    Image image;
};

Photo::Photo(std::unique_ptr<Pixels> pixels)
    : m_pixels(std::move(pixels))
{
}
Photo::Photo(Photo &&) noexcept = default;
Photo &Photo::operator=(Photo &&) noexcept = default;
Photo::~Photo() = default;

Result<PhotoFacts> Photo::look(const QByteArray &bytes)
{
    if (!isReady())
        return vipsFailure(Tr::tr("Photos cannot be read on this computer. Install Gaceta again."));
    const Image head = headOf(bytes);
    if (!head)
        return vipsFailure(
            Tr::tr("The photo cannot be read. Choose the file again or save it as JPEG."));
    PhotoFacts facts;
    facts.width = vips_image_get_width(head.get());
    facts.height = vips_image_get_height(head.get());
    if (qint64(facts.width) * facts.height > mostPixels) {
        return failure(ErrorCode::InvalidInput,
                       Tr::tr("The photo is too large. Make it smaller than 200 million pixels."));
    }
    if (vips_image_get_orientation_swap(head.get()))
        std::swap(facts.width, facts.height);
    facts.isTransparent = vips_image_hasalpha(head.get()) != 0;
    facts.isMoving = vips_image_get_n_pages(head.get()) > 1;
    return facts;
}

Result<Photo> Photo::read(const QByteArray &bytes, int widest)
{
    if (const auto facts = look(bytes); !facts)
        return failure(facts.error());
    const QString damaged = Tr::tr("The photo is damaged. Choose the file again or save it as JPEG.");
    // libjpeg fills what is cut off with grey.
    if (bytes.startsWith("\xff\xd8") && !withoutMetadata(bytes, QStringLiteral("image/jpeg")))
        return failure(ErrorCode::InvalidInput, damaged);
    const Image head = headOf(bytes);
    // Colours that are not told otherwise are those of sRGB already.
    const char *profile =
        head && vips_image_get_typeof(head.get(), VIPS_META_ICC_NAME) != 0 ? "srgb" : nullptr;
    // Turned upright on the way; decoders of JPEG and WebP skip what is not needed.
    VipsImage *lazy = nullptr;
    const int width = widest > 0 ? widest : VIPS_MAX_COORD;
    VipsImage *whole = nullptr;
    const bool isRead =
        vips_thumbnail_buffer(const_cast<char *>(bytes.constData()), static_cast<size_t>(bytes.size()),
                              &lazy, width, "height", VIPS_MAX_COORD, "size", VIPS_SIZE_DOWN, "fail_on",
                              VIPS_FAIL_ON_ERROR, profile ? "export_profile" : nullptr, profile,
                              nullptr) == 0;
    const Image pending(isRead ? lazy : nullptr);
    if (isRead)
        whole = vips_image_copy_memory(pending.get());
    if (!whole)
        return vipsFailure(damaged);
    forgetNotes(whole);
    return Photo(std::make_unique<Pixels>(Pixels{Image(whole)}));
}

Result<Photo> Photo::fromPixels(const unsigned char *pixels, int width, int height)
{
    if (!isReady())
        return makingFailure();
    std::vector<unsigned char> rows(static_cast<size_t>(width) * static_cast<size_t>(height) * 3);
    for (size_t i = 0; i < rows.size() / 3; ++i) {
        for (size_t band = 0; band < 3; ++band)
            rows[i * 3 + band] = pixels[i * 4 + 2 - band];
    }
    VipsImage *made =
        vips_image_new_from_memory_copy(rows.data(), rows.size(), width, height, 3, VIPS_FORMAT_UCHAR);
    if (!made)
        return makingFailure();
    made->Type = VIPS_INTERPRETATION_sRGB;
    return Photo(std::make_unique<Pixels>(Pixels{Image(made)}));
}

int Photo::width() const
{
    return vips_image_get_width(m_pixels->image.get());
}

int Photo::height() const
{
    return vips_image_get_height(m_pixels->image.get());
}

bool Photo::isTransparent() const
{
    return vips_image_hasalpha(m_pixels->image.get()) != 0;
}

Result<Photo> Photo::shaped(const PhotoShape &shape) const
{
    const Image part = cut(m_pixels->image.get(), shape);
    VipsImage *lazy = nullptr;
    if (!part || vips_thumbnail_image(part.get(), &lazy, shape.width, "height", shape.height, "size",
                                      VIPS_SIZE_FORCE, nullptr))
        return makingFailure();
    const Image pending(lazy);
    VipsImage *made = vips_image_copy_memory(pending.get());
    if (!made)
        return makingFailure();
    return Photo(std::make_unique<Pixels>(Pixels{Image(made)}));
}

Result<QByteArray> Photo::encoded(PhotoFormat format) const
{
    Image opaque;
    if (format == PhotoFormat::Jpeg && isTransparent()) {
        opaque = flat(m_pixels->image.get());
        if (!opaque)
            return makingFailure();
    }
    void *buffer = nullptr;
    size_t size = 0;
    if (encode(opaque ? opaque.get() : m_pixels->image.get(), format, &buffer, &size))
        return makingFailure();
    QByteArray bytes(static_cast<const char *>(buffer), static_cast<qsizetype>(size));
    g_free(buffer);
    if (format != PhotoFormat::Webp)
        return bytes;
    // libvips 8.14 notes the resolution as EXIF whatever it is told.
    auto plain = withoutMetadata(bytes, QStringLiteral("image/webp"));
    return plain ? Result<QByteArray>(std::move(plain->bytes)) : makingFailure();
}

QByteArray photoEncoders()
{
    return "libvips-" + QByteArray(vips_version_string()).replace(' ', '-');
}

} // namespace gaceta::site
