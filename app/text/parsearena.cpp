#include "app/text/parsearena.h"

#include "app/text/parsecost.h"
#include "app/text/parserextensions.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace gaceta::text {

namespace {

constexpr size_t alignment = alignof(std::max_align_t);
constexpr size_t firstChunk = 256 * 1024;
// What is kept for the next text.
constexpr size_t mostKept = 4 * 1024 * 1024;

constexpr size_t rounded(size_t size)
{
    return (size + alignment - 1) / alignment * alignment;
}

} // namespace

class ParseArena::Pool final
{
public:
    void *allocate(size_t size)
    {
        // Before each block stands its size, for a later reallocate().
        const size_t whole = alignment + rounded(std::max<size_t>(size, 1));
        if (m_chunks.empty() || m_chunks.back().used + whole > m_chunks.back().size)
            addChunk(whole);
        Chunk &chunk = m_chunks.back();
        char *block = chunk.bytes.get() + chunk.used;
        chunk.used += whole;
        std::memcpy(block, &size, sizeof size);
        return block + alignment;
    }

    void *reallocate(void *old, size_t size)
    {
        if (!old)
            return allocate(size);
        char *const bytes = static_cast<char *>(old);
        size_t before = 0;
        std::memcpy(&before, bytes - alignment, sizeof before);
        if (size <= before)
            return old;
        Chunk &chunk = m_chunks.back();
        const bool last = bytes + rounded(std::max<size_t>(before, 1)) == chunk.bytes.get() + chunk.used;
        const size_t more = rounded(size) - rounded(std::max<size_t>(before, 1));
        if (last && chunk.used + more <= chunk.size) {
            chunk.used += more;
            std::memcpy(bytes - alignment, &size, sizeof size);
            return old;
        }
        void *copy = allocate(size);
        std::memcpy(copy, old, before);
        return copy;
    }

    void clear()
    {
        if (m_chunks.empty())
            return;
        const size_t whole = m_chunks.size() == 1 ? m_chunks.back().size : 2 * m_chunks.back().size;
        if (m_chunks.size() > 1 || whole > mostKept) {
            m_chunks.clear();
            addChunk(std::min(whole, mostKept));
        }
        m_chunks.back().used = 0;
    }

private:
    struct Chunk
    {
        std::unique_ptr<char[]> bytes;
        size_t size = 0;
        size_t used = 0;
    };

    void addChunk(size_t atLeast)
    {
        const size_t next = m_chunks.empty() ? firstChunk : 2 * m_chunks.back().size;
        const size_t size = std::max(atLeast, std::min<size_t>(next, 64 * 1024 * 1024));
        m_chunks.push_back({std::unique_ptr<char[]>(new char[size]), size, 0});
    }

    std::vector<Chunk> m_chunks;

public:
    // cmark's hooks for memory carry no context.
    static thread_local Pool *current;
};

thread_local ParseArena::Pool *ParseArena::Pool::current = nullptr;

ParseArena::ParseArena()
    : m_pool(std::make_unique<Pool>())
{
}

ParseArena::~ParseArena() = default;
ParseArena::ParseArena(ParseArena &&) noexcept = default;
ParseArena &ParseArena::operator=(ParseArena &&) noexcept = default;

const cmark_node *ParseArena::parse(QByteArrayView utf8)
{
    static cmark_mem memory{
        [](size_t count, size_t size) {
            return std::memset(Pool::current->allocate(count * size), 0, count * size);
        },
        [](void *old, size_t size) { return Pool::current->reallocate(old, size); }, [](void *) {}};
    m_pool->clear();
    Pool::current = m_pool.get();
    if (const auto shorter = withShorterParagraphs(utf8))
        return parseWith(&memory, *shorter);
    return parseWith(&memory, utf8);
}

} // namespace gaceta::text
