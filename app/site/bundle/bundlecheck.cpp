#include "app/site/bundle/bundlecheck.h"

#include "app/site/bundle/sha256.h"
#include "app/site/bundle/zipreader.h"
#include "app/site/tr.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <map>

namespace gaceta::site {

namespace {

constexpr qint64 pieceSize = 256 * 1024; // bytes
const std::string damaged;               // no hash

struct Found
{
    QByteArray manifest;
    std::map<std::string, std::string> hashes; // by path; `damaged` where the bytes cannot be read
};

Error stopped()
{
    return {ErrorCode::Cancelled, Tr::tr("The check was stopped."), {}};
}

std::string hashOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return damaged;
    Sha256 hash;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    qint64 count = 0;
    while ((count = file.read(piece.data(), piece.size())) > 0)
        hash.add({piece.constData(), static_cast<size_t>(count)});
    return count == 0 ? hash.hex() : damaged;
}

Result<Found> lookIntoFolder(const QString &path, jobs::Progress &progress)
{
    Found found;
    const QDir folder(path);
    QFile manifest(folder.filePath(QLatin1String(manifestName)));
    if (manifest.open(QIODevice::ReadOnly))
        found.manifest = manifest.readAll();
    const Result<Manifest> read = readManifest(found.manifest);
    if (!read)
        return failure(read.error());
    // Whole paths: the folder may have been named from where the program runs.
    QDirIterator files(folder.absolutePath(), QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (progress.isCancelled())
            return failure(stopped());
        const QString file = files.next();
        const std::string name = folder.relativeFilePath(file).toStdString();
        // What others put there may be of any size, and is told by its name.
        found.hashes[name] = read->find(name) ? hashOf(file) : damaged;
        progress.advanceTo(double(found.hashes.size()) / double(read->files.size() + 1));
    }
    found.hashes.erase(manifestName);
    return found;
}

Result<Found> lookIntoArchive(const QString &path, jobs::Progress &progress)
{
    Found found;
    ZipReader archive(path);
    while (archive.next()) {
        if (progress.isCancelled())
            return failure(stopped());
        Sha256 hash;
        const bool isManifest = archive.name() == manifestName;
        const bool isRead = archive.read([&](std::string_view bytes) {
            hash.add(bytes);
            if (isManifest)
                found.manifest.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
        });
        // Of two files of one name a program may unpack either.
        const bool isSecond = found.hashes.contains(archive.name());
        found.hashes[archive.name()] = isRead && !isSecond ? hash.hex() : damaged;
    }
    if (!archive.isOpen() || !archive.isWhole())
        return failure(ErrorCode::Damaged,
                       Tr::tr("“%1” is no whole zip archive. Please ask for it again.")
                           .arg(QDir::toNativeSeparators(path)));
    found.hashes.erase(manifestName);
    return found;
}

} // namespace

Result<BundleFaults> checkBundle(const QString &path, jobs::Progress &progress)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound,
                       Tr::tr("There is no file at “%1”.").arg(QDir::toNativeSeparators(path)));
    const Result<Found> found =
        info.isDir() ? lookIntoFolder(path, progress) : lookIntoArchive(path, progress);
    const Result<Manifest> manifest = found ? readManifest(found->manifest) : failure(found.error());
    if (!manifest)
        return failure(manifest.error());
    BundleFaults faults;
    faults.files = static_cast<int>(manifest->files.size());
    const QByteArray &text = found->manifest;
    faults.fingerprint =
        QString::fromStdString(sha256({text.constData(), static_cast<size_t>(text.size())}));
    for (const BundleFile &file : manifest->files) {
        const auto there = found->hashes.find(file.path);
        if (there == found->hashes.end())
            faults.missing.append(QString::fromStdString(file.path));
        else if (there->second != file.sha256)
            faults.changed.append(QString::fromStdString(file.path));
    }
    for (const auto &[name, hash] : found->hashes) {
        if (!manifest->find(name))
            faults.extra.append(QString::fromStdString(name));
    }
    return faults;
}

} // namespace gaceta::site
