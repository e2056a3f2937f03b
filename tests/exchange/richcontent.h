#pragma once
// A small newsroom in which every field of every type is used, and the bytes of its media.

#include "app/core/mediasource.h"
#include "app/core/snapshot.h"

#include <QHash>

namespace gaceta::tests {

class MemoryMedia final : public MediaSource
{
public:
    Result<QByteArray> bytes(const MediaId &id) const override
    {
        const auto found = m_bytes.constFind(id);
        if (found == m_bytes.constEnd())
            return failure(ErrorCode::NotFound, QStringLiteral("no such media"));
        return *found;
    }
    // Gives the item hash and size.
    void add(Media &media, const QByteArray &bytes);

private:
    QHash<MediaId, QByteArray> m_bytes;
};

struct RichContent
{
    Snapshot snapshot; // arranged
    MemoryMedia media;
};

[[nodiscard]] RichContent richContent();

} // namespace gaceta::tests
