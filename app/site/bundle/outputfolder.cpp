#include "app/site/bundle/bundletarget.h"
#include "app/site/bundle/replacement.h"
#include "app/site/bundle/sha256.h"
#include "app/site/tr.h"

#include <QDir>

#include <algorithm>
#include <filesystem>
#include <mutex>
#include <set>

namespace gaceta::site {

namespace {

// New files lie here until all of them are written; then they take their places. While it is there, the
// manifest in it also tells what is ours, so that an export that was killed can be made good.
constexpr const char *stagingName = ".gaceta-staging";

bool isAfter(const timespec &left, const timespec &right)
{
    return left.tv_sec != right.tv_sec ? left.tv_sec > right.tv_sec : left.tv_nsec > right.tv_nsec;
}

Manifest merged(Manifest one, const Manifest &other)
{
    std::vector<BundleFile> more;
    for (const BundleFile &file : other.files) {
        if (!one.find(file.path))
            more.push_back({file.path, {}, 0, {}});
    }
    one.files.insert(one.files.end(), more.begin(), more.end());
    std::ranges::sort(one.files, {}, &BundleFile::path);
    return one;
}

class OutputFolder final : public BundleTarget
{
public:
    OutputFolder(std::string path, bool made)
        : m_path(std::move(path))
        , m_made(made)
    {
    }

    ~OutputFolder() override
    {
        // While files take their places, what is staged vouches for those that have: an export that
        // broke off there and could not be undone is made good by the next.
        if (!m_isMixed)
            removeStaging();
        if (m_made && !m_finished) {
            std::error_code ignored;
            std::filesystem::remove(m_path, ignored); // only where it is empty
        }
    }

    Result<> open()
    {
        Result<Folder> folder = Folder::open(m_path);
        if (!folder)
            return failure(folder.error());
        m_folder = std::move(*folder);
        if (!m_folder.lock()) {
            return failure(ErrorCode::Busy,
                           Tr::tr("Another export is writing in this folder. Please wait for it."));
        }
        if (const Result<> known = readFormer(); !known)
            return known;
        removeStaging();
        if (const Result<> done = m_folder.makeFolders(stagingName); !done)
            return done;
        Result<Folder> staging = m_folder.openFolder(stagingName);
        if (!staging)
            return failure(staging.error());
        m_staging = std::move(*staging);
        return {};
    }

    const Manifest &former() const override { return m_former; }

    // What was changed after the manifest was written is looked at more closely.
    bool isIntact(const BundleFile &file) const override
    {
        const std::optional<FileState> state = m_folder.state(file.path);
        if (!state || state->size != file.size)
            return false;
        if (isAfter(m_written, state->modified))
            return true;
        const std::optional<QByteArray> bytes = m_folder.read(file.path);
        return bytes && sha256({bytes->constData(), static_cast<size_t>(bytes->size())}) == file.sha256;
    }

    std::optional<QByteArray> read(const BundleFile &file) const override
    {
        return m_folder.read(file.path);
    }

    Result<> put(size_t, const BundleFile &file, std::string_view bytes) override
    {
        const BundleFile *before = m_former.find(file.path);
        if (before && before->sha256 == file.sha256 && isIntact(file))
            return {};
        if (!before && !m_fresh && m_folder.exists(file.path))
            return nameIsTaken(file.path);
        if (const Result<> done = makeFolder(folderOf(file.path)); !done)
            return done;
        if (const Result<> done = m_staging.write(file.path, bytes); !done)
            return done;
        const std::lock_guard lock(m_mutex);
        m_new.push_back(file.path);
        return {};
    }

    Result<> settle() override { return {}; }

    Result<Outcome> finish(const Manifest &manifest) override
    {
        const std::string text = writeManifest(manifest);
        if (const Result<> done = m_staging.write(manifestName, text); !done)
            return failure(done.error());
        m_isMixed = true;
        Replacement replacement(m_folder, m_staging);
        const Result<int> removed = replace(replacement, manifest);
        if (!removed) {
            m_isMixed = !replacement.undo();
            return failure(removed.error());
        }
        m_isMixed = false;
        m_finished = true;
        removeEmptyFolders(manifest);
        return Outcome{static_cast<int>(m_new.size()), *removed};
    }

private:
    Result<> readFormer()
    {
        std::vector<std::string> names = m_folder.names();
        m_fresh = names.empty() || names == std::vector<std::string>{stagingName};
        const auto load = [this](const std::string &file) -> std::optional<Manifest> {
            const std::optional<QByteArray> bytes = m_folder.read(file);
            Result<Manifest> manifest = bytes ? readManifest(*bytes) : Result<Manifest>(Manifest());
            return bytes && manifest ? std::optional(std::move(*manifest)) : std::nullopt;
        };
        std::optional<Manifest> own = load(manifestName);
        const std::optional<Manifest> staged = load(std::string(stagingName) + '/' + manifestName);
        if (!m_fresh && !own && !staged) {
            return failure(
                ErrorCode::Conflict,
                Tr::tr("The folder “%1” holds other files. Please choose an empty folder, or one that "
                       "Gaceta has exported to before.")
                    .arg(QDir::toNativeSeparators(QString::fromStdString(m_path))));
        }
        if (own) {
            m_former = std::move(*own);
            m_written = m_folder.state(manifestName)->modified;
        }
        if (staged) {
            m_former = merged(std::move(m_former), *staged);
            m_former.inputs.clear();
        }
        return {};
    }

    static Result<> nameIsTaken(const std::string &path)
    {
        return failure(
            ErrorCode::Conflict,
            Tr::tr("The file “%1” in this folder does not come from Gaceta, and the site needs its "
                   "name. Please move it or choose another folder.")
                .arg(QString::fromStdString(path)));
    }

    // In the staging folder. That nothing stands in its way in the site is seen now, before any file
    // takes its place.
    Result<> makeFolder(const std::string &folder)
    {
        if (folder.empty())
            return {};
        const std::lock_guard lock(m_mutex);
        if (!m_folders.insert(folder).second)
            return {};
        for (std::string part = folder; !part.empty() && !m_fresh; part = folderOf(part)) {
            if (m_folder.exists(part) && !m_folder.isFolder(part))
                return nameIsTaken(part);
        }
        return m_staging.makeFolders(folder);
    }

    // How many files were removed.
    Result<int> replace(Replacement &replacement, const Manifest &manifest)
    {
        if (const Result<> done = m_fresh ? bringInAll(replacement) : bringInNew(replacement); !done)
            return failure(done.error());
        int count = 0;
        for (const BundleFile *file : filesOnlyIn(m_former, manifest)) {
            if (const Result<> done = replacement.takeOut(file->path); !done)
                return failure(done.error());
            ++count;
        }
        if (const Result<> done = replacement.bringIn(manifestName); !done)
            return failure(done.error());
        return count;
    }

    Result<> bringInAll(Replacement &replacement) const
    {
        for (const std::string &name : m_staging.names()) {
            if (name == manifestName)
                continue;
            if (const Result<> done = replacement.bringIn(name); !done)
                return done;
        }
        return {};
    }

    Result<> bringInNew(Replacement &replacement)
    {
        for (const std::string &folder : m_folders) {
            if (const Result<> done = m_folder.makeFolders(folder); !done)
                return done;
        }
        std::ranges::sort(m_new); // the threads brought them in any order
        for (const std::string &file : m_new) {
            if (const Result<> done = replacement.bringIn(file); !done)
                return done;
        }
        return {};
    }

    // Around files that were removed.
    void removeEmptyFolders(const Manifest &manifest) const
    {
        std::set<std::string, std::greater<>> folders;
        for (const BundleFile *file : filesOnlyIn(m_former, manifest)) {
            for (std::string folder = folderOf(file->path); !folder.empty(); folder = folderOf(folder))
                folders.insert(folder);
        }
        // Inner folders come before those around them; what is not empty stays.
        for (const std::string &folder : folders)
            m_folder.removeEmptyFolder(folder);
    }

    void removeStaging() const
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path + '/' + stagingName, ignored);
    }

    std::string m_path;
    bool m_made = false;    // by us, just now
    bool m_fresh = false;   // nothing of anyone is in it
    bool m_isMixed = false; // some files have taken their places, others have not
    bool m_finished = false;
    Folder m_folder;
    Folder m_staging;
    Manifest m_former;
    timespec m_written{}; // when the former manifest was
    std::mutex m_mutex;
    std::vector<std::string> m_new;  // in the staging folder
    std::set<std::string> m_folders; // made in the staging folder
};

} // namespace

Result<std::unique_ptr<BundleTarget>> openFolder(const QString &path)
{
    const std::string place = QDir(path).absolutePath().toLocal8Bit().toStdString();
    std::error_code error;
    if (std::filesystem::exists(place, error) && !std::filesystem::is_directory(place, error)) {
        return failure(ErrorCode::Conflict,
                       Tr::tr("“%1” is a file. Please choose a folder, or a name that ends in .zip.")
                           .arg(QDir::toNativeSeparators(path)));
    }
    const bool made = std::filesystem::create_directories(place, error);
    if (error)
        return failure(writingError(error.value(), place));
    auto folder = std::make_unique<OutputFolder>(place, made);
    if (const Result<> done = folder->open(); !done)
        return failure(done.error());
    return folder;
}

} // namespace gaceta::site
