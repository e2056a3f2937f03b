#include "app/site/bundle/bundletarget.h"
#include "app/site/bundle/fileaccess.h"
#include "app/site/bundle/zipreader.h"
#include "app/site/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>
#include <map>
#include <mutex>

namespace gaceta::site {

namespace {

struct FreeArchive
{
    void operator()(archive *value) const { archive_free(value); }
};
using ArchivePointer = std::unique_ptr<archive, FreeArchive>;

struct FreeEntry
{
    void operator()(archive_entry *value) const { archive_entry_free(value); }
};

// True for an archive that an export wrote: it holds a manifest of ours.
bool holdsBundle(const QString &path)
{
    ZipReader archive(path);
    while (archive.next()) {
        if (archive.name() != manifestName)
            continue;
        QByteArray text;
        const bool isRead = archive.read([&text](std::string_view bytes) {
            text.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
        });
        return isRead && readManifest(text).has_value();
    }
    return false;
}

// A zip file with its entries in the order of the files and no times in it, so that the same site is the
// same bytes.
class Archive final : public BundleTarget
{
public:
    explicit Archive(const QString &path)
        : m_file(path)
        , m_archive(archive_write_new())
    {
    }

    Result<> open()
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return failed(m_file.error() == QFileDevice::ResourceError ? errno : EACCES);
        archive_write_set_format_zip(m_archive.get());
        archive_write_set_options(m_archive.get(), "zip:hdrcharset=UTF-8");
        if (archive_write_open_fd(m_archive.get(), m_file.handle()) != ARCHIVE_OK)
            return failed();
        return {};
    }

    const Manifest &former() const override { return m_former; }
    bool isIntact(const BundleFile &) const override { return false; }

    Result<> put(size_t order, const BundleFile &file, std::string_view bytes) override
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.emplace(order, std::pair(file.path, std::string(bytes)));
        return {};
    }

    Result<> settle() override
    {
        for (const auto &[order, file] : m_waiting) {
            if (const Result<> done = add(file.first, file.second); !done)
                return done;
        }
        m_waiting.clear();
        return {};
    }

    Result<Outcome> finish(const Manifest &manifest) override
    {
        if (const Result<> done = settle(); !done)
            return failure(done.error());
        if (const Result<> done = add(manifestName, writeManifest(manifest)); !done)
            return failure(done.error());
        if (archive_write_close(m_archive.get()) != ARCHIVE_OK) {
            const Result<> error = failed();
            return failure(error.error());
        }
        if (!m_file.commit()) {
            const Result<> error = failed(errno);
            return failure(error.error());
        }
        return Outcome{static_cast<int>(manifest.files.size()) + 1, 0};
    }

private:
    Result<> add(const std::string &path, std::string_view bytes)
    {
        const std::unique_ptr<archive_entry, FreeEntry> entry(archive_entry_new());
        archive_entry_set_pathname_utf8(entry.get(), path.c_str());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_size(entry.get(), static_cast<la_int64_t>(bytes.size()));
        if (archive_write_header(m_archive.get(), entry.get()) != ARCHIVE_OK)
            return failed();
        while (!bytes.empty()) {
            const la_ssize_t count = archive_write_data(m_archive.get(), bytes.data(), bytes.size());
            if (count <= 0)
                return failed();
            bytes.remove_prefix(static_cast<size_t>(count));
        }
        return {};
    }

    Result<> failed() { return failed(archive_errno(m_archive.get())); }
    Result<> failed(int code) const
    {
        return failure(writingError(code, m_file.fileName().toStdString()));
    }

    QSaveFile m_file; // takes the place of the former archive when it is whole
    ArchivePointer m_archive;
    Manifest m_former;
    std::mutex m_mutex;
    std::map<size_t, std::pair<std::string, std::string>> m_waiting;
};

} // namespace

Result<std::unique_ptr<BundleTarget>> openArchive(const QString &path)
{
    const QFileInfo existing(path);
    if (existing.exists() && existing.size() > 0 && !holdsBundle(path)) {
        return failure(ErrorCode::Conflict,
                       Tr::tr("“%1” is there already and is not a site that Gaceta exported. Please "
                              "choose another name.")
                           .arg(QDir::toNativeSeparators(path)));
    }
    auto target = std::make_unique<Archive>(QDir(path).absolutePath());
    if (const Result<> done = target->open(); !done)
        return failure(done.error());
    return target;
}

} // namespace gaceta::site
