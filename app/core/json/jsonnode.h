#pragma once
// A parsed JSON document that remembers on which line each value stands, so that an error can say where
// it is.

#include <QByteArray>

#include <utility>
#include <variant>
#include <vector>

namespace gaceta {

struct JsonNode
{
    using Array = std::vector<JsonNode>;
    using Object =
        std::vector<std::pair<QByteArray, JsonNode>>; // in the order of the file, keys are unique

    std::variant<std::monostate, bool, qint64, double, QByteArray, Array, Object> value; // text is UTF-8
    int line = 0;                                                                        // from 1

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(value); }
    [[nodiscard]] const Object *object() const { return std::get_if<Object>(&value); }
    [[nodiscard]] const Array *array() const { return std::get_if<Array>(&value); }
    [[nodiscard]] const QByteArray *text() const { return std::get_if<QByteArray>(&value); }

    // The member of that name; null where there is none or this is no object.
    [[nodiscard]] const JsonNode *member(QByteArrayView name) const
    {
        if (const Object *members = object()) {
            for (const auto &[key, node] : *members) {
                if (key == name)
                    return &node;
            }
        }
        return nullptr;
    }
};

} // namespace gaceta
