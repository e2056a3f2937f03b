#pragma once
// A file as a source of JSON bytes, read in pieces, with progress and cancel.

#include "app/core/json/jsonstream.h"
#include "app/jobs/progress.h"

#include <QFile>

namespace gaceta::exchange {

class FileSource final : public JsonSource
{
public:
    FileSource(const QString &path, jobs::Progress &progress)
        : m_file(path)
        , m_progress(progress)
    {
    }

    // Errors: NotFound, NoPermission, InvalidInput (a folder, larger than maximumJsonFileSize).
    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<QByteArrayView> next() override;

private:
    QFile m_file;
    jobs::Progress &m_progress;
    QByteArray m_piece;
};

} // namespace gaceta::exchange
