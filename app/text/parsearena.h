#pragma once
// Parses one text after another in memory that is used again: most of the time cmark takes for a short
// text goes into allocating and freeing.

#include <QByteArrayView>

#include <cmark-gfm.h>

#include <memory>

namespace gaceta::text {

class ParseArena final
{
public:
    ParseArena();
    ~ParseArena();
    ParseArena(ParseArena &&) noexcept;
    ParseArena &operator=(ParseArena &&) noexcept;

    // For output, not for editing: where a text would take minutes (parsecost.h), its places are not
    // those of the source. The tree lives until the next call, and must not be changed or freed. One
    // thread at a time.
    [[nodiscard]] const cmark_node *parse(QByteArrayView utf8);

private:
    class Pool;
    std::unique_ptr<Pool> m_pool;
};

} // namespace gaceta::text
