#include "app/core/json/jsonparser.h"

#include "app/core/json/jsonbuilder.h"

namespace gaceta {

namespace {

// What the parser takes as its input: an iterator over the bytes, whose copies share their place.
class ByteIterator final
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = char;

    explicit ByteIterator(JsonBytes *bytes = nullptr) // null: the end
        : m_bytes(bytes)
    {
    }
    char operator*() const { return m_bytes->current(); }
    ByteIterator &operator++()
    {
        m_bytes->advance();
        return *this;
    }
    friend bool operator==(const ByteIterator &left, const ByteIterator &right)
    {
        return left.isAtEnd() == right.isAtEnd();
    }

private:
    [[nodiscard]] bool isAtEnd() const { return !m_bytes || m_bytes->atEnd(); }

    JsonBytes *m_bytes;
};

// A text that lies in memory is one piece.
class WholeText final : public JsonSource
{
public:
    explicit WholeText(QByteArrayView text)
        : m_text(text)
    {
    }
    Result<QByteArrayView> next() override { return std::exchange(m_text, QByteArrayView()); }

private:
    QByteArrayView m_text;
};

} // namespace

Result<JsonNode> parseJson(const QByteArray &utf8)
{
    WholeText source(utf8);
    JsonBytes bytes(source);
    JsonBuilder builder(bytes, nullptr);
    if (!nlohmann::json::sax_parse(ByteIterator(&bytes), ByteIterator(), &builder))
        return failure(builder.error());
    return builder.takeRoot();
}

Result<> parseJsonItems(JsonSource &source, JsonItems &items)
{
    JsonBytes bytes(source);
    JsonBuilder builder(bytes, &items);
    if (!nlohmann::json::sax_parse(ByteIterator(&bytes), ByteIterator(), &builder))
        return failure(builder.error());
    return {};
}

} // namespace gaceta
