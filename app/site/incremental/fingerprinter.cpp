#include "app/site/incremental/fingerprinter.h"

#include <xxhash.h>

namespace gaceta::site {

std::string textOf(const Fingerprint &fingerprint)
{
    std::string text;
    text.reserve(32);
    for (const quint64 half : {fingerprint.high, fingerprint.low}) {
        for (int shift = 60; shift >= 0; shift -= 4)
            text += "0123456789abcdef"[(half >> shift) & 15];
    }
    return text;
}

Fingerprint Fingerprinter::take()
{
    const XXH128_hash_t hash = XXH3_128bits(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
    return {hash.high64, hash.low64};
}

} // namespace gaceta::site
