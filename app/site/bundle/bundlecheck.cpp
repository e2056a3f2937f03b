#include "app/site/bundle/bundlecheck.h"

#include "app/site/bundle/sha256.h"
#include "app/site/bundle/zipreader.h"
#include "app/site/links/linkscanner.h"
#include "app/site/parallel.h"
#include "app/site/tr.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace gaceta::site {

namespace {

constexpr qint64 pieceSize = 256 * 1024;         // bytes
constexpr qint64 longestPage = 64 * 1024 * 1024; // bytes; no export writes a longer one
constexpr size_t filesInRound = 1024;
const std::string damaged; // no hash

// What is there. The SHA-256 of a file is `damaged` where its bytes cannot be read, and where it is none
// of the manifest's.
struct Found
{
    QByteArray text; // of the manifest
    Manifest manifest;
    std::vector<BundleFile> files; // by path; the manifest itself is not among them
    std::vector<FoundLink> links;  // that are broken

    Result<> readManifest()
    {
        Result<Manifest> read = site::readManifest(text);
        if (!read)
            return failure(read.error());
        manifest = std::move(*read);
        return {};
    }

    void add(std::string name)
    {
        if (name == manifestName)
            return;
        const BundleFile *known = manifest.find(name);
        files.push_back({std::move(name), damaged, 0, known ? known->source : std::string()});
    }
};

Error stopped()
{
    return {ErrorCode::Cancelled, Tr::tr("The check was stopped."), {}};
}

class Look
{
public:
    Look(Found &found, LinkLook links, int threads)
        : m_found(found)
        , m_links(found.manifest.baseUrl, threads)
        , m_follows(links == LinkLook::Follow && found.manifest.form == BundleForm::Site)
    {
        std::ranges::sort(found.files, {}, &BundleFile::path);
        std::vector<std::string_view> paths;
        for (const BundleFile &file : found.files)
            paths.push_back(file.path);
        paths.push_back(manifestName);
        m_links.setFiles(paths);
    }

    // What others put there may be of any size, and is told by its name.
    [[nodiscard]] bool isOurs(const BundleFile &file) const
    {
        return m_found.manifest.find(file.path) != nullptr;
    }
    [[nodiscard]] bool wantsBytes(const BundleFile &file) const
    {
        return m_follows && mayHoldLinks(file.path);
    }
    void read(int thread, const BundleFile &file, std::string_view bytes)
    {
        m_links.read(thread, static_cast<uint32_t>(&file - m_found.files.data()), file.path, bytes);
    }
    void finish() { m_found.links = m_links.broken(); }

private:
    Found &m_found;
    LinkCheck m_links;
    bool m_follows;
};

std::string hashOf(QFile &file)
{
    Sha256 hash;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    qint64 count = 0;
    while ((count = file.read(piece.data(), piece.size())) > 0)
        hash.add({piece.constData(), static_cast<size_t>(count)});
    return count == 0 ? hash.hex() : damaged;
}

void lookAt(const QDir &folder, BundleFile &file, int thread, Look &look)
{
    QFile content(folder.filePath(QString::fromStdString(file.path)));
    if (!look.isOurs(file) || !content.open(QIODevice::ReadOnly))
        return;
    if (!look.wantsBytes(file) || content.size() > longestPage) {
        file.sha256 = hashOf(content);
        return;
    }
    const QByteArray bytes = content.readAll();
    const std::string_view view(bytes.constData(), static_cast<size_t>(bytes.size()));
    file.sha256 = content.error() == QFileDevice::NoError ? sha256(view) : damaged;
    look.read(thread, file, view);
}

Result<Found> lookIntoFolder(const QString &path, LinkLook links, jobs::Progress &progress)
{
    Found found;
    const QDir folder(QDir(path).absolutePath()); // it may have been named from where the program runs
    QFile manifest(folder.filePath(QLatin1String(manifestName)));
    if (manifest.open(QIODevice::ReadOnly))
        found.text = manifest.readAll();
    if (const Result<> read = found.readManifest(); !read)
        return failure(read.error());
    QDirIterator files(folder.absolutePath(), QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        found.add(folder.relativeFilePath(files.next()).toStdString());
    const int threads = threadCount(0);
    Look look(found, links, threads);
    for (size_t first = 0; first < found.files.size(); first += filesInRound) {
        const Range round{first, std::min(first + filesInRound, found.files.size())};
        const Result<> done =
            inParallel(round, threads, progress, [&](int thread, size_t i) -> Result<> {
                lookAt(folder, found.files[i], thread, look);
                return {};
            });
        if (!done)
            return failure(stopped());
        progress.advanceTo(double(round.end) / double(found.files.size()));
    }
    look.finish();
    return found;
}

tl::unexpected<Error> noArchive(const QString &path)
{
    return failure(ErrorCode::Damaged, Tr::tr("“%1” is no whole zip archive. Please ask for it again.")
                                           .arg(QDir::toNativeSeparators(path)));
}

// The names and the manifest, which may come last.
Result<> openArchive(const QString &path, Found &found)
{
    std::vector<std::string> names;
    ZipReader archive(path);
    while (archive.next()) {
        names.push_back(archive.name());
        if (archive.name() != manifestName)
            continue;
        found.text.clear();
        const bool isRead = archive.read([&found](std::string_view bytes) {
            found.text.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
        });
        if (!isRead)
            return noArchive(path);
    }
    if (!archive.isOpen() || !archive.isWhole())
        return noArchive(path);
    if (const Result<> read = found.readManifest(); !read)
        return read;
    std::ranges::sort(names);
    names.erase(std::ranges::unique(names).begin(), names.end());
    for (std::string &name : names)
        found.add(std::move(name));
    return {};
}

std::string lookAt(ZipReader &archive, const BundleFile &file, Look &look)
{
    Sha256 hash;
    std::string bytes;
    const bool follows = look.wantsBytes(file) && look.isOurs(file);
    const bool isRead = archive.read([&](std::string_view piece) {
        hash.add(piece);
        if (follows && bytes.size() + piece.size() <= size_t(longestPage))
            bytes += piece;
    });
    if (isRead && follows)
        look.read(0, file, bytes);
    return isRead ? hash.hex() : damaged;
}

Result<Found> lookIntoArchive(const QString &path, LinkLook links, jobs::Progress &progress)
{
    Found found;
    if (const Result<> opened = openArchive(path, found); !opened)
        return failure(opened.error());
    Look look(found, links, 1);
    std::vector<bool> seen(found.files.size());
    size_t count = 0;
    ZipReader archive(path);
    while (archive.next()) {
        if (progress.isCancelled())
            return failure(stopped());
        const auto file = std::ranges::lower_bound(found.files, archive.name(), {}, &BundleFile::path);
        if (file == found.files.end() || file->path != archive.name())
            continue; // the manifest
        // Of two files of one name a program may unpack either.
        const auto number = static_cast<size_t>(file - found.files.begin());
        file->sha256 = seen[number] ? damaged : lookAt(archive, *file, look);
        seen[number] = true;
        progress.advanceTo(double(++count) / double(found.files.size()));
    }
    if (!archive.isWhole())
        return noArchive(path);
    look.finish();
    return found;
}

} // namespace

Result<BundleFaults> checkBundle(const QString &path, jobs::Progress &progress, LinkLook links)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound,
                       Tr::tr("There is no file at “%1”.").arg(QDir::toNativeSeparators(path)));
    const Result<Found> found =
        info.isDir() ? lookIntoFolder(path, links, progress) : lookIntoArchive(path, links, progress);
    if (!found)
        return failure(found.error());
    BundleFaults faults;
    faults.files = static_cast<int>(found->manifest.files.size());
    const QByteArray &text = found->text;
    faults.fingerprint =
        QString::fromStdString(sha256({text.constData(), static_cast<size_t>(text.size())}));
    for (const BundleFile &file : found->manifest.files) {
        const auto there = std::ranges::lower_bound(found->files, file.path, {}, &BundleFile::path);
        if (there == found->files.end() || there->path != file.path)
            faults.missing.append(QString::fromStdString(file.path));
        else if (there->sha256 != file.sha256)
            faults.changed.append(QString::fromStdString(file.path));
    }
    for (const BundleFile &file : found->files) {
        if (!found->manifest.find(file.path))
            faults.extra.append(QString::fromStdString(file.path));
    }
    faults.brokenLinks = brokenLinks(found->links, found->files, nullptr);
    return faults;
}

} // namespace gaceta::site
