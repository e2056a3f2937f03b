#pragma once
// The bytes of media that an import brings along. Bytes that stood in the document itself wait in a
// temporary file, so that a large newsroom needs little memory.

#include "app/core/media.h"
#include "app/core/mediasource.h"

#include <QHash>
#include <QTemporaryFile>

namespace gaceta::exchange {

// What is wrong with one field of a media item, for the end of a sentence.
struct MediaProblem
{
    const char *field = "";
    QString message;
};

class ImportedMedia final : public MediaSource
{
public:
    // Finds the item's file in the document's folder and holds it against the item: hash, size, kind.
    // What the item leaves open is filled in.
    [[nodiscard]] std::optional<MediaProblem> addFile(Media &media, const QString &folder);
    // The same with bytes that came with the item.
    [[nodiscard]] std::optional<MediaProblem> addBytes(Media &media, const QByteArray &bytes);

    [[nodiscard]] Result<QByteArray> bytes(const MediaId &id) const override;

private:
    struct Place
    {
        QString file; // empty: in m_spool
        qint64 offset = 0;
        qint64 size = 0;
        QString sha256;
    };

    QHash<MediaId, Place> m_places;
    mutable QTemporaryFile m_spool;
};

} // namespace gaceta::exchange
