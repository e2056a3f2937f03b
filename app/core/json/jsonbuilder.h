#pragma once
// Builds JSON trees from the parser's events, without recursion: one tree for a whole document, or one
// for each item of the outermost object's lists. Used by parseJson() and parseJsonItems() only.

#include "app/core/json/jsonstream.h"

#include <nlohmann/json.hpp>

#include <QSet>

namespace gaceta {

// Walks through the bytes of a source and counts lines. The parser copies its iterators, so that all
// copies share one of these.
class JsonBytes final
{
public:
    explicit JsonBytes(JsonSource &source)
        : m_source(source)
    {
        fill();
    }

    [[nodiscard]] bool atEnd() const { return m_place == m_piece.size(); }
    [[nodiscard]] char current() const { return m_piece.at(m_place); }
    // The parser looks one byte beyond a number: a line break counts only when it has been left behind.
    void advance();

    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    void fill();

    JsonSource &m_source;
    QByteArrayView m_piece;
    qsizetype m_place = 0;
    int m_line = 1;
    bool m_lineEnded = false;
    std::optional<Error> m_error;
};

class JsonBuilder final : public nlohmann::json_sax<nlohmann::json>
{
public:
    // `items` null: builds one tree.
    JsonBuilder(const JsonBytes &bytes, JsonItems *items)
        : m_bytes(bytes)
        , m_items(items)
    {
    }

    [[nodiscard]] JsonNode takeRoot() { return std::move(m_root); }
    // Valid where an event was answered with false.
    [[nodiscard]] const Error &error() const { return m_error; }

    bool null() override { return add({}); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(qint64(value)); }
    bool number_unsigned(number_unsigned_t value) override;
    bool number_float(number_float_t value, const string_t &) override { return add(value); }
    bool string(string_t &value) override;
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(JsonNode::Object{}); }
    bool end_object() override;
    bool start_array(std::size_t) override { return open(JsonNode::Array{}); }
    bool end_array() override { return close(); }
    bool key(string_t &name) override;
    bool parse_error(std::size_t, const std::string &,
                     const nlohmann::json::exception &exception) override;

private:
    using Value = decltype(JsonNode::value);
    enum class Outer { Nothing, Object, List }; // what is open around the tree when reading item by item

    bool add(Value value);
    bool open(Value container);
    bool openOuter(const Value &container, bool *isOuter);
    bool close();
    bool deliver();
    JsonNode *place(Value value);
    [[nodiscard]] QString path() const;
    bool fail(const QString &what);
    bool pass(const Result<> &result);

    const JsonBytes &m_bytes;
    JsonItems *m_items;
    JsonNode m_root;
    std::vector<JsonNode *> m_open; // a container is never moved while one of its values is open
    std::vector<QSet<QByteArray>> m_names;
    QByteArray m_key;
    Outer m_outer = Outer::Nothing;
    QByteArray m_member; // of the outermost object
    qsizetype m_index = 0;
    int m_values = 0;
    Error m_error;
};

} // namespace gaceta
