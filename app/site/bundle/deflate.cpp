#include "app/site/bundle/deflate.h"

#include <libdeflate.h>

#include <memory>

namespace gaceta::site {

namespace {

// Measured with 27,000 pages: 6 takes three times as long and makes the archive 5 % smaller.
constexpr int level = 1;

struct FreeCompressor
{
    void operator()(libdeflate_compressor *compressor) const { libdeflate_free_compressor(compressor); }
};

// Making one takes longer than making a page small.
libdeflate_compressor *compressor()
{
    thread_local const std::unique_ptr<libdeflate_compressor, FreeCompressor> own(
        libdeflate_alloc_compressor(level));
    return own.get();
}

} // namespace

Deflated deflated(std::string_view content)
{
    Deflated result;
    result.size = content.size();
    result.crc = libdeflate_crc32(0, content.data(), content.size());
    // No more room than the content takes: what would not be smaller does not fit.
    result.bytes.resize(content.size());
    const size_t size = content.empty()
                            ? 0
                            : libdeflate_deflate_compress(compressor(), content.data(), content.size(),
                                                          result.bytes.data(), result.bytes.size());
    result.isStored = size == 0;
    if (result.isStored)
        result.bytes.assign(content);
    else
        result.bytes.resize(size);
    result.bytes.shrink_to_fit();
    return result;
}

} // namespace gaceta::site
