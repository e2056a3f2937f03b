#include "app/site/images/picturecache.h"

#include "app/site/bundle/sha256.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gaceta::site {

namespace {

constexpr qsizetype sumSize = 64;

QByteArray sumOf(const QByteArray &bytes)
{
    return QByteArray::fromStdString(sha256({bytes.constData(), static_cast<size_t>(bytes.size())}));
}

std::string factsName(const QString &sha256)
{
    return "facts-" + sha256.toStdString();
}

} // namespace

PictureCache::PictureCache(const QString &folder, qint64 most)
    : m_root(folder)
    , m_folder(folder.isEmpty() ? folder : folder + u'/' + QString::fromLatin1(photoEncoders()))
    , m_most(most)
{
}

PictureCache::~PictureCache()
{
    if (m_hasGrown)
        prune();
}

QString PictureCache::fileOf(const std::string &path) const
{
    return m_folder + u'/' + QString::fromStdString(path.substr(path.rfind('/') + 1));
}

std::optional<QByteArray> PictureCache::find(const std::string &path) const
{
    if (m_folder.isEmpty())
        return std::nullopt;
    QFile file(fileOf(path));
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return std::nullopt;
    const QByteArray all = file.readAll();
    QByteArray bytes = all.mid(sumSize);
    if (all.size() <= sumSize || sumOf(bytes) != all.left(sumSize)) {
        file.remove();
        return std::nullopt;
    }
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    return bytes;
}

// What cannot be kept is made again next time.
void PictureCache::keep(const std::string &path, const QByteArray &bytes)
{
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return;
    QSaveFile file(fileOf(path));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(sumOf(bytes));
    file.write(bytes);
    if (file.commit())
        m_hasGrown = true;
}

std::optional<PhotoFacts> PictureCache::facts(const QString &sha256) const
{
    const std::optional<QByteArray> found = find(factsName(sha256));
    const QList<QByteArray> values = found ? found->split(' ') : QList<QByteArray>();
    if (values.size() != 4)
        return std::nullopt;
    return PhotoFacts{values[0].toInt(), values[1].toInt(), values[2] == "1", values[3] == "1"};
}

void PictureCache::keepFacts(const QString &sha256, const PhotoFacts &facts)
{
    keep(factsName(sha256), QByteArray::number(facts.width) + ' ' + QByteArray::number(facts.height) +
                                (facts.isTransparent ? " 1" : " 0") + (facts.isMoving ? " 1" : " 0"));
}

void PictureCache::prune() const
{
    QFileInfoList files;
    qint64 size = 0;
    QDirIterator walk(m_root, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        files.append(walk.nextFileInfo());
        size += files.last().size();
    }
    if (size <= m_most)
        return;
    std::ranges::sort(files, {}, [](const QFileInfo &file) { return file.lastModified(); });
    for (const QFileInfo &file : files) {
        if (size <= m_most / 10 * 9)
            return;
        if (QFile::remove(file.filePath()))
            size -= file.size();
    }
}

QString pictureCacheFolder()
{
    const QString place = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return place.isEmpty() ? place : place + u"/gaceta/pictures"_s;
}

} // namespace gaceta::site
