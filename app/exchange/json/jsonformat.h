#pragma once
// Gaceta's own exchange form: the whole newsroom as one JSON document, as
// resources/json-schema/gaceta-1.json describes it field by field.
//
//   { "format": "gaceta", "version": 1, "organisation": {…}, "terms": […], …, "entries": […] }
//
// The bytes of media stand in files beside the document, media/<8 digits of SHA-256>-<file name>, or in
// the document itself as base64 ("data"). Who writes such a document by hand may call the file
// media/<file name>, and leave out its hash, size and type.

#include "app/core/media.h"

namespace gaceta::exchange {

inline constexpr char jsonFormatName[] = "gaceta";
inline constexpr qint64 jsonFormatVersion = 1;
inline constexpr qint64 maximumJsonFileSize = 512LL * 1024 * 1024; // bytes; a larger file is refused

// A media item as it stands in the document.
struct JsonMedia
{
    Media media;
    QByteArray data; // base64; empty: the bytes are in a file

    friend bool operator==(const JsonMedia &, const JsonMedia &) = default;
};

template <typename Archive, Described<JsonMedia> T>
void describe(Archive &archive, T &record)
{
    describe(archive, record.media);
    archive.field("data", record.data);
}

// Where the file of that media lies, from the document's folder: "media/0a1b2c3d-roosevelt.png". What
// some file system would not take as part of a name becomes a hyphen.
[[nodiscard]] QString jsonMediaPath(const Media &media);
// The same without the hash.
[[nodiscard]] QString plainMediaPath(const Media &media);

} // namespace gaceta::exchange
