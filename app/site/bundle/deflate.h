#pragma once
// Makes the content of one file small, for an archive. Apart from the archive, so that many files are
// made small at the same time.

#include <cstdint>
#include <string>
#include <string_view>

namespace gaceta::site {

struct Deflated
{
    std::string bytes;
    bool isStored = false; // as they were, because that is smaller
    uint32_t crc = 0;      // of the content
    uint64_t size = 0;     // of the content
};

// From any thread. The same content always gives the same bytes.
[[nodiscard]] Deflated deflated(std::string_view content);

} // namespace gaceta::site
