#include "ui/editors/media/intake/mediaintake.h"

#include "ui/editors/tr.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

MediaIntake::MediaIntake(editing::Newsroom &newsroom, QObject *parent)
    : QObject(parent)
    , m_newsroom(newsroom)
{
    connect(&m_runner, &jobs::JobRunner::finished, this, &MediaIntake::take);
}

static QStringList pathsIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

bool MediaIntake::understands(const QMimeData &data)
{
    return !pathsIn(data).isEmpty() || data.hasImage();
}

void MediaIntake::add(const QMimeData &data)
{
    if (const QStringList paths = pathsIn(data); !paths.isEmpty())
        return addPaths(paths);
    const auto picture = data.imageData().value<QImage>();
    if (picture.isNull())
        return;
    const QDateTime now = m_newsroom.now().toLocalTime();
    m_waiting.append(
        {{}, picture, Tr::tr("Pasted picture %1").arg(now.toString(u"yyyy-MM-dd HHmmss"_s))});
    begin();
}

void MediaIntake::addPaths(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            addFolder(path);
        else
            m_waiting.append({path, {}, QFileInfo(path).fileName()});
    }
    begin();
}

void MediaIntake::addFolder(const QString &path)
{
    const QStringList suffixes = mediaSuffixes();
    QStringList found;
    QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        if (suffixes.contains(file.suffix().toLower()))
            found.append(file.filePath());
        else
            ++m_report.passedBy;
    }
    found.sort();
    for (const QString &file : std::as_const(found))
        m_waiting.append({file, {}, QFileInfo(file).fileName()});
}

void MediaIntake::begin()
{
    if (m_running)
        return;
    m_running = true;
    m_known.clear();
    for (const Media &media : m_newsroom.loadAll<Media>().value_or(QList<Media>()))
        m_known.insert(media.sha256, media);
    next();
}

void MediaIntake::next()
{
    if (m_waiting.isEmpty())
        return end();
    const Source source = m_waiting.takeFirst();
    m_current = source.name;
    emit progressed(m_done, m_done + 1 + static_cast<int>(m_waiting.size()), m_current);
    m_read = std::make_shared<Read>();
    m_runner.start([source, read = m_read](jobs::Progress &) -> Result<> {
        Result<MediaFile> file = source.path.isEmpty() ? mediaFileFrom(source.picture, source.name)
                                                       : readMediaFile(source.path);
        if (!file)
            return failure(file.error());
        read->sha256 = QString::fromLatin1(
            QCryptographicHash::hash(file->bytes, QCryptographicHash::Sha256).toHex());
        read->file = std::move(*file);
        return {};
    });
}

void MediaIntake::take(const Result<> &done)
{
    ++m_done;
    if (done)
        store();
    else
        m_report.refused.append(done.error().message);
    m_read.reset();
    next();
}

void MediaIntake::store()
{
    const MediaFile &file = m_read->file;
    if (const auto known = m_known.constFind(m_read->sha256); known != m_known.cend()) {
        m_report.duplicates.append({m_current, known->id, known->fileName});
        m_report.all.append(known->id);
        return;
    }
    Media media;
    media.id = MediaId::create();
    media.fileName = file.fileName;
    media.mimeType = file.mimeType;
    media.width = file.width;
    media.height = file.height;
    const Result<Media> added = m_newsroom.addMedia(media, file.bytes);
    if (!added) {
        m_report.refused.append(added.error().message);
        return;
    }
    m_known.insert(added->sha256, *added);
    m_report.added.append(added->id);
    m_report.all.append(added->id);
}

void MediaIntake::cancel()
{
    m_report.left += static_cast<int>(m_waiting.size());
    m_waiting.clear();
}

void MediaIntake::end()
{
    m_running = false;
    m_done = 0;
    m_known.clear();
    emit finished(std::exchange(m_report, {}));
}

} // namespace gaceta::ui
