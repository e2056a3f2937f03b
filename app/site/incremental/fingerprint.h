#pragma once
// A short hash of what something is made from (XXH3 of 128 bits): where it is the same, the result is
// the same and need not be made again. It tells no content from another on purpose made; the bytes of a
// bundle are vouched for by their SHA-256.

#include <QtGlobal>

#include <string>

namespace gaceta::site {

struct Fingerprint
{
    quint64 high = 0;
    quint64 low = 0;

    friend bool operator==(const Fingerprint &, const Fingerprint &) = default;
};

// 32 hexadecimal digits.
[[nodiscard]] std::string textOf(const Fingerprint &fingerprint);

} // namespace gaceta::site
