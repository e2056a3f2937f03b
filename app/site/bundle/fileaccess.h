#pragma once
// Plain files below one open folder, by their path from there. The calls of the system, without a layer
// between: a bundle has tens of thousands of files.

#include "app/core/result.h"

#include <QByteArray>

#include <ctime>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gaceta::site {

struct FileState
{
    qint64 size = 0;
    timespec modified{};
};

class Folder final
{
public:
    Folder() = default;
    ~Folder();
    Folder(Folder &&other) noexcept;
    Folder &operator=(Folder &&other) noexcept;

    [[nodiscard]] static Result<Folder> open(const std::string &path);
    // One inside of it.
    [[nodiscard]] Result<Folder> openFolder(const std::string &name) const;

    // False while another program holds it.
    [[nodiscard]] bool lock() const;
    // Nothing where there is no plain file of that name.
    [[nodiscard]] std::optional<FileState> state(const std::string &file) const;
    [[nodiscard]] bool exists(const std::string &name) const;
    [[nodiscard]] bool isFolder(const std::string &name) const; // or a link to one
    [[nodiscard]] std::optional<QByteArray> read(const std::string &file) const;
    // A new file; its folder must be there.
    [[nodiscard]] Result<> write(const std::string &file, std::string_view bytes) const;
    [[nodiscard]] Result<> makeFolders(const std::string &folder) const;
    // Takes the place of what has that name.
    [[nodiscard]] Result<> moveTo(const Folder &target, const std::string &name) const;
    void remove(const std::string &file) const;
    void removeEmptyFolder(const std::string &folder) const;
    // Names in it, hidden ones too, sorted.
    [[nodiscard]] std::vector<std::string> names() const;

private:
    int m_descriptor = -1;
};

// "en/news" of "en/news/a.html"; empty for a file at the root.
[[nodiscard]] std::string folderOf(std::string_view path);

// One sentence for people about what the system said (errno) when `what` was written.
[[nodiscard]] Error writingError(int code, const std::string &what);

} // namespace gaceta::site
