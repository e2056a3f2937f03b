#pragma once
// The names by which templates ask for values. A name is its hash: those in the program are reckoned
// while it is compiled, and a value is found by comparing numbers. Of 64 bits, because two names of a
// theme with the same hash would be one.

#include <cstdint>
#include <string_view>

namespace gaceta::site {

class Name final
{
public:
    template <size_t size>
    consteval Name(const char (&text)[size]) // NOLINT: a literal is meant to become a name
        : m_hash(continued(firstBasis, {text, size - 1}))
    {
    }
    constexpr explicit Name(std::string_view text)
        : m_hash(continued(firstBasis, text))
    {
    }

    friend constexpr bool operator==(Name, Name) = default;

private:
    friend class ListName;
    constexpr Name(Name begin, std::string_view text)
        : m_hash(continued(begin.m_hash, text))
    {
    }

    // FNV-1a (draft-eastlake-fnv).
    static constexpr uint64_t firstBasis = 14695981039346656037U;
    static constexpr uint64_t continued(uint64_t hash, std::string_view text)
    {
        for (const char c : text)
            hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
        return hash;
    }

    uint64_t m_hash;
};

// The name of a list, with that of the flag beside it which says whether it holds anything.
class ListName final
{
public:
    template <size_t size>
    consteval ListName(const char (&text)[size]) // NOLINT: as above
        : list(text)
        , has(Name("has_"), {text, size - 1})
    {
    }

    const Name list;
    const Name has;
};

} // namespace gaceta::site
