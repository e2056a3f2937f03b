#pragma once
// Whether every link of a bundle leads to a file that it has, and to a place in it that is there. Files
// are read in any order by several threads; links into other pages are settled at the end.

#include "app/site/links/linktarget.h"
#include "app/site/links/pathnumbers.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace gaceta::site {

enum class LinkFault {
    NoFile, // the bundle has no such file
    NoPlace // the page has no such place
};

struct FoundLink
{
    uint32_t file = 0;   // that holds it
    std::string address; // as it stands there
    std::string target;  // path, and the place after #
    LinkFault fault = LinkFault::NoFile;
};

class LinkCheck final
{
public:
    LinkCheck(std::string_view baseUrl, int threads);
    ~LinkCheck();
    LinkCheck(const LinkCheck &) = delete;
    LinkCheck &operator=(const LinkCheck &) = delete;

    // All files of the bundle, before the first is read, each with a number of its own.
    void setFiles(const std::vector<std::string_view> &paths);

    // One that may hold links; `thread` counts from 0.
    void read(int thread, uint32_t file, std::string_view path, std::string_view bytes);

    // Files that were not read although links lead to places in them: whoever has them reads their
    // places.
    [[nodiscard]] std::vector<uint32_t> unread() const;
    void readPlaces(uint32_t file, std::string_view path, std::string_view bytes);

    // By file, in the order in which they stand there.
    [[nodiscard]] std::vector<FoundLink> broken() const;

private:
    class Reader;

    std::unique_ptr<PathNumbers> m_files;
    std::vector<std::unique_ptr<Reader>> m_readers;
};

} // namespace gaceta::site
