#pragma once
// The paths of a bundle by number. They are found by their hash: no path is compared, and none is kept.

#include <xxhash.h>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace gaceta::site {

[[nodiscard]] inline uint64_t hashOf(std::string_view text, uint64_t seed = 0)
{
    return XXH3_64bits_withSeed(text.data(), text.size(), seed);
}

class PathNumbers final
{
public:
    void set(const std::vector<std::string_view> &paths)
    {
        size_t size = 16;
        while (size < paths.size() * 2)
            size *= 2;
        m_hashes.assign(size, 0);
        m_numbers.assign(size, 0);
        for (size_t i = 0; i < paths.size(); ++i) {
            const uint64_t hash = keyOf(paths[i]);
            const size_t slot = slotOf(hash);
            m_hashes[slot] = hash;
            m_numbers[slot] = static_cast<uint32_t>(i);
        }
    }

    [[nodiscard]] std::optional<uint32_t> find(std::string_view path) const
    {
        const uint64_t hash = keyOf(path);
        const size_t slot = slotOf(hash);
        return m_hashes[slot] == hash ? std::optional(m_numbers[slot]) : std::nullopt;
    }

private:
    static uint64_t keyOf(std::string_view path) { return hashOf(path) | 1; } // 0 is an empty slot

    // Open addressing.
    [[nodiscard]] size_t slotOf(uint64_t hash) const
    {
        const size_t mask = m_hashes.size() - 1;
        size_t slot = (hash >> 1) & mask;
        while (m_hashes[slot] != 0 && m_hashes[slot] != hash)
            slot = (slot + 1) & mask;
        return slot;
    }

    std::vector<uint64_t> m_hashes;
    std::vector<uint32_t> m_numbers;
};

} // namespace gaceta::site
