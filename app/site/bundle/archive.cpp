#include "app/site/bundle/bundletarget.h"
#include "app/site/bundle/fileaccess.h"
#include "app/site/bundle/zipreader.h"
#include "app/site/bundle/zipwriter.h"
#include "app/site/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <map>
#include <mutex>
#include <optional>

namespace gaceta::site {

namespace {

// Of an archive that an export wrote.
std::optional<Manifest> manifestIn(const QString &path)
{
    ZipReader archive(path);
    while (archive.next()) {
        if (archive.name() != manifestName)
            continue;
        QByteArray text;
        const bool isRead = archive.read([&text](std::string_view bytes) {
            text.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
        });
        Result<Manifest> manifest = isRead ? readManifest(text) : Result<Manifest>(Manifest());
        return isRead && manifest ? std::optional(std::move(*manifest)) : std::nullopt;
    }
    return std::nullopt;
}

// A zip file with its entries in the order of the files and no times in it, so that the same site is the
// same bytes.
class Archive final : public BundleTarget
{
public:
    Archive(const QString &path, Manifest former)
        : m_file(path)
        , m_former(std::move(former))
    {
    }

    Result<> open()
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return failed(m_file.error() == QFileDevice::ResourceError ? errno : EACCES);
        m_archive.emplace(m_file);
        return {};
    }

    const Manifest &former() const override { return m_former; }
    bool isIntact(const BundleFile &) const override { return false; }
    std::optional<QByteArray> read(const BundleFile &) const override { return {}; }

    Result<> put(size_t order, const BundleFile &file, std::string_view bytes) override
    {
        Waiting small{file.path, deflated(bytes)};
        const std::lock_guard lock(m_mutex);
        m_waiting.emplace(order, std::move(small));
        return {};
    }

    Result<> settle() override
    {
        for (const auto &[order, file] : m_waiting) {
            if (!m_archive->add(file.path, file.content))
                return failed();
        }
        m_waiting.clear();
        return {};
    }

    Result<Outcome> finish(const Manifest &manifest) override
    {
        if (const Result<> done = settle(); !done)
            return failure(done.error());
        if (!m_archive->add(manifestName, deflated(writeManifest(manifest))) || !m_archive->close()) {
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
    struct Waiting
    {
        std::string path;
        Deflated content;
    };

    // What the last write met is still told in errno.
    [[nodiscard]] Result<> failed() const { return failed(errno); }
    Result<> failed(int code) const
    {
        return failure(writingError(code, m_file.fileName().toStdString()));
    }

    QSaveFile m_file; // takes the place of the former archive when it is whole
    std::optional<ZipWriter> m_archive;
    Manifest m_former;
    std::mutex m_mutex;
    std::map<size_t, Waiting> m_waiting;
};

} // namespace

Result<std::unique_ptr<BundleTarget>> openArchive(const QString &path)
{
    const QFileInfo existing(path);
    const bool isThere = existing.exists() && existing.size() > 0;
    std::optional<Manifest> former = isThere ? manifestIn(path) : std::nullopt;
    if (isThere && !former) {
        return failure(ErrorCode::Conflict,
                       Tr::tr("“%1” is there already and is not a site that Gaceta exported. Please "
                              "choose another name.")
                           .arg(QDir::toNativeSeparators(path)));
    }
    auto target =
        std::make_unique<Archive>(QDir(path).absolutePath(), former ? std::move(*former) : Manifest());
    if (const Result<> done = target->open(); !done)
        return failure(done.error());
    return target;
}

} // namespace gaceta::site
