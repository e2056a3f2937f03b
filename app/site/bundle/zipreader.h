#pragma once
// The files of a zip archive, one after the other, in pieces: an archive may be larger than memory.

#include <QString>

#include <functional>
#include <memory>
#include <string>
#include <string_view>

struct archive;
struct archive_entry;

namespace gaceta::site {

class ZipReader final
{
public:
    // isOpen() tells whether the file can be read and begins like an archive.
    explicit ZipReader(const QString &path);
    ~ZipReader();
    ZipReader(const ZipReader &) = delete;
    ZipReader &operator=(const ZipReader &) = delete;

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    // Goes to the next file; false at the end, and where the archive is damaged: then isWhole() is
    // false.
    [[nodiscard]] bool next();
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] const std::string &name() const { return m_name; } // with slashes
    // The bytes of that file; false where they are damaged.
    [[nodiscard]] bool read(const std::function<void(std::string_view)> &take);

private:
    archive *m_archive;
    std::string m_name;
    bool m_isOpen = false;
    bool m_isWhole = true;
};

} // namespace gaceta::site
