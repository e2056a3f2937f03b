#pragma once
// Writes the files of media beside a document. Until keep() is called, files that were not there before
// go again with it.

#include "app/core/media.h"
#include "app/core/result.h"

#include <QDir>
#include <QStringList>

namespace gaceta::exchange {

class MediaFolder final
{
public:
    // `folder` is the document's.
    explicit MediaFolder(const QString &folder)
        : m_folder(folder)
    {
    }
    ~MediaFolder();
    Q_DISABLE_COPY_MOVE(MediaFolder)

    [[nodiscard]] Result<> write(const Media &media, const QByteArray &bytes);
    void keep() { m_new.clear(); }

private:
    QDir m_folder;
    QStringList m_new;
};

} // namespace gaceta::exchange
