#pragma once
// An image or a file kept in the newsroom. Its bytes live apart (see mediasource.h).

#include "app/core/described.h"
#include "app/core/id.h"
#include "app/core/item.h"
#include "app/core/localized.h"
#include "app/core/photorelease.h"

#include <QString>

namespace gaceta {

struct MediaText
{
    QString alt;     // what a person who cannot see it needs to know
    QString caption; // printed below

    friend bool operator==(const MediaText &, const MediaText &) = default;
};

template <typename Archive, Described<MediaText> T>
void describe(Archive &archive, T &text)
{
    archive.field("alt", text.alt);
    archive.field("caption", text.caption);
}

// In per cent of width and height, from the top left corner: what a crop must keep.
struct FocalPoint
{
    int x = 50;
    int y = 50;

    friend bool operator==(const FocalPoint &, const FocalPoint &) = default;
};

template <typename Archive, Described<FocalPoint> T>
void describe(Archive &archive, T &point)
{
    archive.field("x", point.x);
    archive.field("y", point.y);
}

struct Media
{
    MediaId id;
    RowVersion version = 0;
    QString fileName; // "roosevelt.png", no folder
    QString mimeType; // found in the bytes, not taken from the name
    QString sha256;   // of the bytes, 64 hexadecimal digits
    qint64 size = 0;  // bytes
    int width = 0;    // pixels; 0: no image
    int height = 0;
    bool decorative = false; // says nothing that a reader would miss: alt text stays empty
    QString credit;
    QString licence;
    FocalPoint focalPoint;
    PhotoRelease release; // never exported to the site
    Localized<MediaText> texts;

    [[nodiscard]] bool isImage() const { return mimeType.startsWith(QStringLiteral("image/")); }

    friend bool operator==(const Media &, const Media &) = default;
};

template <typename Archive, Described<Media> T>
void describe(Archive &archive, T &media)
{
    archive.field("id", media.id);
    archive.field("fileName", media.fileName);
    archive.field("mimeType", media.mimeType);
    archive.field("sha256", media.sha256);
    archive.field("size", media.size);
    archive.field("width", media.width);
    archive.field("height", media.height);
    archive.field("decorative", media.decorative);
    archive.field("credit", media.credit);
    archive.field("licence", media.licence);
    archive.field("focalPoint", media.focalPoint);
    archive.field("release", media.release);
    archive.field("texts", media.texts);
}

} // namespace gaceta
