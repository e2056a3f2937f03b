#include "app/exchange/json/mediafolder.h"

#include "app/exchange/fileerror.h"
#include "app/exchange/json/jsonformat.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace gaceta::exchange {

namespace {

bool holds(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() == bytes.size() && file.readAll() == bytes;
}

} // namespace

MediaFolder::~MediaFolder()
{
    for (const QString &path : m_new)
        QFile::remove(path);
    if (!m_new.isEmpty())
        m_folder.rmdir(u"media"_s); // only where nothing else is in it
}

Result<> MediaFolder::write(const Media &media, const QByteArray &bytes)
{
    const QString path = m_folder.filePath(jsonMediaPath(media));
    if (holds(path, bytes))
        return {};
    m_folder.mkpath(u"media"_s);
    const bool isNew = !QFile::exists(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() ||
        !file.commit())
        return failure(writeError(file));
    if (isNew)
        m_new.append(path);
    return {};
}

} // namespace gaceta::exchange
