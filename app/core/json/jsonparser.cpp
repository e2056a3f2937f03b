#include "app/core/json/jsonparser.h"

#include "app/core/tr.h"

#include <nlohmann/json.hpp>

#include <QSet>

namespace gaceta {

namespace {

// A byte iterator that counts lines on its way; copies share the count, as the parser copies its
// iterators.
class CountingIterator final
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    CountingIterator(const char *place, int *line)
        : m_place(place)
        , m_line(line)
    {
    }
    reference operator*() const { return *m_place; }
    CountingIterator &operator++()
    {
        if (*m_place == '\n')
            ++*m_line;
        ++m_place;
        return *this;
    }
    friend bool operator==(const CountingIterator &left, const CountingIterator &right)
    {
        return left.m_place == right.m_place;
    }

private:
    const char *m_place;
    int *m_line;
};

// Builds the tree without recursion: the open containers lie on a stack.
class TreeBuilder final : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit TreeBuilder(const int *line)
        : m_line(line)
    {
    }

    [[nodiscard]] JsonNode takeRoot() { return std::move(m_root); }
    [[nodiscard]] const QString &message() const { return m_message; }

    bool null() override { return add({}); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(qint64(value)); }
    bool number_unsigned(number_unsigned_t value) override
    {
        return value <= number_unsigned_t(std::numeric_limits<qint64>::max()) ? add(qint64(value))
                                                                              : add(double(value));
    }
    bool number_float(number_float_t value, const string_t &) override { return add(value); }
    bool string(string_t &value) override
    {
        return add(QByteArray(value.data(), qsizetype(value.size())));
    }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(JsonNode::Object{}); }
    bool end_object() override
    {
        m_names.pop_back();
        return close();
    }
    bool start_array(std::size_t) override { return open(JsonNode::Array{}); }
    bool end_array() override { return close(); }

    bool key(string_t &name) override
    {
        m_key = QByteArray(name.data(), qsizetype(name.size()));
        if (m_names.back().contains(m_key)) {
            m_message = Tr::tr("the name “%1” stands twice in one object").arg(QString::fromUtf8(m_key));
            return false;
        }
        m_names.back().insert(m_key);
        return true;
    }

    bool parse_error(std::size_t, const std::string &, const nlohmann::json::exception &) override
    {
        m_message = Tr::tr("the text is cut off or is no valid JSON");
        return false;
    }

private:
    using Value = decltype(JsonNode::value);

    JsonNode *place(Value value)
    {
        JsonNode node{std::move(value), *m_line};
        if (m_open.empty()) {
            m_root = std::move(node);
            return &m_root;
        }
        if (auto *array = std::get_if<JsonNode::Array>(&m_open.back()->value)) {
            array->push_back(std::move(node));
            return &array->back();
        }
        auto &object = std::get<JsonNode::Object>(m_open.back()->value);
        object.emplace_back(m_key, std::move(node));
        return &object.back().second;
    }

    bool add(Value value)
    {
        place(std::move(value));
        return true;
    }

    bool open(Value container)
    {
        if (m_open.size() >= maximumJsonDepth) {
            m_message = Tr::tr("the values are nested too deep");
            return false;
        }
        if (std::holds_alternative<JsonNode::Object>(container))
            m_names.emplace_back();
        m_open.push_back(place(std::move(container)));
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    const int *m_line;
    JsonNode m_root;
    std::vector<JsonNode *> m_open; // a container is never moved while one of its values is open
    std::vector<QSet<QByteArray>> m_names;
    QByteArray m_key;
    QString m_message;
};

} // namespace

Result<JsonNode> parseJson(const QByteArray &utf8)
{
    int line = 1;
    TreeBuilder builder(&line);
    const char *begin = utf8.constData();
    const CountingIterator first(begin, &line);
    const CountingIterator last(begin + utf8.size(), &line);
    if (!nlohmann::json::sax_parse(first, last, &builder)) {
        return failure(ErrorCode::InvalidInput, Tr::tr("Line %1: %2.").arg(line).arg(builder.message()));
    }
    return builder.takeRoot();
}

} // namespace gaceta
