#include "app/site/changes/formerbundle.h"

#include "app/site/bundle/fileaccess.h"
#include "app/site/bundle/zipreader.h"

#include <QDir>
#include <QFileInfo>

namespace gaceta::site {

namespace {

std::map<std::string, QByteArray> readArchive(const QString &path, const std::set<std::string> &paths)
{
    std::map<std::string, QByteArray> files;
    ZipReader archive(path);
    while (files.size() < paths.size() && archive.next()) {
        if (!paths.contains(archive.name()))
            continue;
        QByteArray bytes;
        const bool isRead = archive.read([&bytes](std::string_view piece) {
            bytes.append(piece.data(), static_cast<qsizetype>(piece.size()));
        });
        if (isRead)
            files.emplace(archive.name(), std::move(bytes));
    }
    return files;
}

std::map<std::string, QByteArray> readFolder(const QString &path, const std::set<std::string> &paths)
{
    std::map<std::string, QByteArray> files;
    const Result<Folder> folder = Folder::open(QDir(path).absolutePath().toLocal8Bit().toStdString());
    if (!folder)
        return files;
    for (const std::string &file : paths) {
        if (const auto bytes = folder->read(file))
            files.emplace(file, *bytes);
    }
    return files;
}

} // namespace

FormerBundle::FormerBundle(const QString &place)
    : m_place(place)
{
    const auto files = read({manifestName});
    if (const auto found = files.find(manifestName); found != files.end())
        m_manifest = readManifest(found->second).value_or(Manifest());
}

std::map<std::string, QByteArray> FormerBundle::read(const std::set<std::string> &paths) const
{
    const QFileInfo place(m_place);
    if (!place.exists())
        return {};
    return place.isDir() ? readFolder(m_place, paths) : readArchive(m_place, paths);
}

} // namespace gaceta::site
