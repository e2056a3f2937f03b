#pragma once
// Reads a long JSON document, an object of lists, item by item: of all the lists only one item is in
// memory at a time.

#include "app/core/json/jsonnode.h"
#include "app/core/result.h"

namespace gaceta {

// Gives the document's bytes in pieces of any size.
class JsonSource
{
public:
    virtual ~JsonSource() = default;
    // Empty at the end. Valid until the next call.
    [[nodiscard]] virtual Result<QByteArrayView> next() = 0;
};

// Hears of the members of the outermost object in the order of the file; an error ends the reading.
class JsonItems
{
public:
    virtual ~JsonItems() = default;
    // A member that is no list.
    [[nodiscard]] virtual Result<> value(const QByteArray &name, const JsonNode &node) = 0;
    // A list begins; its items follow.
    [[nodiscard]] virtual Result<> list(const QByteArray &name, int line) = 0;
    [[nodiscard]] virtual Result<> item(const QByteArray &list, qsizetype index,
                                        const JsonNode &node) = 0;
};

// Errors: those of the source and of `items`, and of parseJson(), which name the place as well.
[[nodiscard]] Result<> parseJsonItems(JsonSource &source, JsonItems &items);

} // namespace gaceta
