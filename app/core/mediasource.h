#pragma once
// Where the bytes of media are read from. Exporters get one beside the snapshot, so that they need no
// database.

#include "app/core/id.h"
#include "app/core/result.h"

#include <QByteArray>

namespace gaceta {

class MediaSource
{
public:
    virtual ~MediaSource() = default;
    [[nodiscard]] virtual Result<QByteArray> bytes(const MediaId &id) const = 0;
};

} // namespace gaceta
