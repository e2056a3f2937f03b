#pragma once
// The tables of media records; the bytes lie in media_bytes.

#include "app/core/described.h"
#include "app/core/media.h"
#include "app/storage/tables/table.h"

namespace gaceta::storage {

template <>
struct Table<Media>
{
    using Text = MediaText;
    static constexpr ItemKind kind = ItemKind::Media;
    static constexpr auto name = "media";
    static constexpr auto texts = "media_texts";
    static constexpr auto order = "id";

    template <typename Archive>
    static void lists(Archive &)
    {
    }
};

template <typename Archive, Described<Media> T>
void columns(Archive &archive, T &media)
{
    archive.column("file_name", media.fileName);
    archive.column("mime_type", media.mimeType);
    archive.column("sha256", media.sha256);
    archive.column("size", media.size);
    archive.column("width", media.width);
    archive.column("height", media.height);
    archive.column("decorative", media.decorative);
    archive.column("credit", media.credit);
    archive.column("licence", media.licence);
    archive.column("focal_x", media.focalPoint.x);
    archive.column("focal_y", media.focalPoint.y);
}

template <typename Archive, Described<MediaText> T>
void columns(Archive &archive, T &text)
{
    archive.column("alt", text.alt);
    archive.column("caption", text.caption);
}

} // namespace gaceta::storage
