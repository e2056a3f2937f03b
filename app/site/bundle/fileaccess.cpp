#include "app/site/bundle/fileaccess.h"

#include "app/site/tr.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gaceta::site {

namespace {

class Descriptor final
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int number() const { return m_number; }
    // A full disk may show only here.
    [[nodiscard]] bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

bool writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        bytes.remove_prefix(static_cast<size_t>(count));
    }
    return true;
}

} // namespace

std::string folderOf(std::string_view path)
{
    const size_t slash = path.rfind('/');
    return slash == path.npos ? std::string() : std::string(path.substr(0, slash));
}

Error writingError(int code, const std::string &what)
{
    const QString detail =
        QString::fromStdString(what) + QLatin1String(": ") + QString::fromLocal8Bit(std::strerror(code));
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return {
            ErrorCode::DiskFull,
            Tr::tr("There is no room left on the disk. The site that was there before is unchanged."),
            detail};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorCode::NoPermission,
                Tr::tr("Gaceta may not write in this folder. Please choose another one."), detail};
    case ENOENT:
    case ENOTDIR:
        return {
            ErrorCode::FileGone,
            Tr::tr("The folder of the export is no longer there. Please export again or choose another "
                   "folder."),
            detail};
    case EISDIR:
    case ENOTEMPTY:
    case EEXIST:
        return {ErrorCode::Conflict,
                Tr::tr("The site needs the name “%1”, but a folder has it. Please move that folder or "
                       "choose another one for the site.")
                    .arg(QString::fromStdString(what)),
                detail};
    default:
        return {ErrorCode::Internal,
                Tr::tr("The files of the site could not be written. Please try again or choose another "
                       "folder."),
                detail};
    }
}

Folder::~Folder()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Folder::Folder(Folder &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

Folder &Folder::operator=(Folder &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

Result<Folder> Folder::open(const std::string &path)
{
    Folder folder;
    folder.m_descriptor = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder.m_descriptor < 0)
        return failure(writingError(errno, path));
    return folder;
}

Result<Folder> Folder::openFolder(const std::string &name) const
{
    Folder folder;
    folder.m_descriptor = ::openat(m_descriptor, name.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder.m_descriptor < 0)
        return failure(writingError(errno, name));
    return folder;
}

bool Folder::lock() const
{
    return ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
}

std::optional<FileState> Folder::state(const std::string &file) const
{
    struct stat found
    {
    };
    if (::fstatat(m_descriptor, file.c_str(), &found, AT_SYMLINK_NOFOLLOW) != 0 ||
        !S_ISREG(found.st_mode))
        return std::nullopt;
    return FileState{found.st_size, found.st_mtim};
}

bool Folder::exists(const std::string &name) const
{
    struct stat found
    {
    };
    return ::fstatat(m_descriptor, name.c_str(), &found, AT_SYMLINK_NOFOLLOW) == 0;
}

bool Folder::isFolder(const std::string &name) const
{
    struct stat found
    {
    };
    return ::fstatat(m_descriptor, name.c_str(), &found, 0) == 0 && S_ISDIR(found.st_mode);
}

std::optional<QByteArray> Folder::read(const std::string &file) const
{
    const Descriptor descriptor(::openat(m_descriptor, file.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    struct stat found
    {
    };
    if (descriptor.number() < 0 || ::fstat(descriptor.number(), &found) != 0 || !S_ISREG(found.st_mode))
        return std::nullopt;
    QByteArray bytes(found.st_size, Qt::Uninitialized);
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count =
            ::read(descriptor.number(), bytes.data() + done, static_cast<size_t>(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return std::nullopt;
        done += count;
    }
    return bytes;
}

Result<> Folder::write(const std::string &file, std::string_view bytes) const
{
    Descriptor descriptor(
        ::openat(m_descriptor, file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (descriptor.number() < 0 || !writeAll(descriptor.number(), bytes) || !descriptor.close())
        return failure(writingError(errno, file));
    return {};
}

Result<> Folder::makeFolders(const std::string &folder) const
{
    for (size_t slash = 0; slash != folder.npos && !folder.empty();) {
        slash = folder.find('/', slash + 1);
        const std::string part = folder.substr(0, slash);
        if (::mkdirat(m_descriptor, part.c_str(), 0777) != 0 && errno != EEXIST)
            return failure(writingError(errno, part));
    }
    return {};
}

Result<> Folder::moveTo(const Folder &target, const std::string &name) const
{
    if (::renameat(m_descriptor, name.c_str(), target.m_descriptor, name.c_str()) != 0)
        return failure(writingError(errno, name));
    return {};
}

void Folder::remove(const std::string &file) const
{
    ::unlinkat(m_descriptor, file.c_str(), 0);
}

void Folder::removeEmptyFolder(const std::string &folder) const
{
    ::unlinkat(m_descriptor, folder.c_str(), AT_REMOVEDIR);
}

std::vector<std::string> Folder::names() const
{
    std::vector<std::string> names;
    // The stream takes the descriptor it is given, and with it the place in the folder.
    DIR *stream = ::fdopendir(::openat(m_descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!stream)
        return names;
    while (const dirent *entry = ::readdir(stream)) {
        const std::string name = entry->d_name;
        if (name != "." && name != "..")
            names.push_back(name);
    }
    ::closedir(stream);
    std::ranges::sort(names);
    return names;
}

} // namespace gaceta::site
