#include "app/core/json/jsonbuilder.h"

#include "app/core/json/jsonerror.h"
#include "app/core/json/jsonparser.h"
#include "app/core/tr.h"

using namespace Qt::StringLiterals;

namespace gaceta {

void JsonBytes::advance()
{
    if (m_lineEnded)
        ++m_line;
    m_lineEnded = m_piece.at(m_place) == '\n';
    if (++m_place == m_piece.size())
        fill();
}

void JsonBytes::fill()
{
    const Result<QByteArrayView> piece = m_source.next();
    if (!piece)
        m_error = piece.error();
    m_piece = piece.value_or(QByteArrayView());
    m_place = 0;
}

bool JsonBuilder::number_unsigned(number_unsigned_t value)
{
    return value <= number_unsigned_t(std::numeric_limits<qint64>::max()) ? add(qint64(value))
                                                                          : add(double(value));
}

bool JsonBuilder::string(string_t &value)
{
    return add(QByteArray(value.data(), qsizetype(value.size())));
}

bool JsonBuilder::end_object()
{
    m_names.pop_back();
    return close();
}

bool JsonBuilder::key(string_t &name)
{
    m_key = QByteArray(name.data(), qsizetype(name.size()));
    if (m_outer == Outer::Object && m_open.empty())
        m_member = m_key;
    if (m_names.back().contains(m_key))
        return fail(Tr::tr("the name “%1” stands twice in one object").arg(QString::fromUtf8(m_key)));
    m_names.back().insert(m_key);
    return true;
}

bool JsonBuilder::parse_error(std::size_t, const std::string &,
                              const nlohmann::json::exception &exception)
{
    const QByteArrayView reason(exception.what());
    if (m_bytes.error())
        m_error = *m_bytes.error();
    else if (reason.contains("UTF-8 byte"))
        fail(Tr::tr("this text is not written in UTF-8"));
    else if (reason.contains("unexpected end of input") || reason.contains("missing closing quote"))
        fail(Tr::tr("the file ends too early, it may have been cut off"));
    else
        fail(Tr::tr("this is no valid JSON"));
    m_error.detail = QString::fromUtf8(reason.first(std::min<qsizetype>(reason.size(), 200)));
    return false;
}

bool JsonBuilder::add(Value value)
{
    if (m_items && m_outer == Outer::Nothing)
        return fail(Tr::tr("an object { } is expected"));
    if (++m_values > maximumJsonValues)
        return fail(Tr::tr("there are too many values in one item"));
    place(std::move(value));
    return !m_open.empty() || deliver();
}

bool JsonBuilder::open(Value container)
{
    if (m_open.size() >= maximumJsonDepth)
        return fail(Tr::tr("the values are nested too deep"));
    const bool isObject = std::holds_alternative<JsonNode::Object>(container);
    bool isOuter = false;
    if (!openOuter(container, &isOuter))
        return false;
    if (isObject)
        m_names.emplace_back();
    if (isOuter)
        return true;
    if (++m_values > maximumJsonValues)
        return fail(Tr::tr("there are too many values in one item"));
    m_open.push_back(place(std::move(container)));
    m_key.clear();
    return true;
}

bool JsonBuilder::openOuter(const Value &container, bool *isOuter)
{
    const bool isList = std::holds_alternative<JsonNode::Array>(container);
    if (!m_items || !m_open.empty() || m_outer == Outer::List)
        return true;
    if (m_outer == Outer::Nothing) {
        if (isList)
            return fail(Tr::tr("an object { } is expected"));
        m_outer = Outer::Object;
        *isOuter = true;
    } else if (isList) {
        m_outer = Outer::List;
        m_index = 0;
        *isOuter = true;
        return pass(m_items->list(m_member, m_bytes.line()));
    }
    return true;
}

bool JsonBuilder::close()
{
    if (m_open.empty()) {
        m_outer = m_outer == Outer::List ? Outer::Object : Outer::Nothing;
        return true;
    }
    m_open.pop_back();
    m_key.clear();
    return !m_open.empty() || deliver();
}

// The tree is whole.
bool JsonBuilder::deliver()
{
    if (!m_items)
        return true;
    m_values = 0;
    const JsonNode node = std::exchange(m_root, JsonNode());
    return m_outer == Outer::List ? pass(m_items->item(m_member, m_index++, node))
                                  : pass(m_items->value(m_member, node));
}

JsonNode *JsonBuilder::place(Value value)
{
    JsonNode node{std::move(value), m_bytes.line()};
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

// Where the reading stands: "entries[3].texts.es.body".
QString JsonBuilder::path() const
{
    QString path = QString::fromUtf8(m_outer == Outer::Nothing ? QByteArray() : m_member);
    if (m_outer == Outer::List)
        path += u'[' + QString::number(m_index) + u']';
    for (const JsonNode *node : m_open) {
        if (const JsonNode::Array *array = node->array()) {
            // Its last value is the one that is open, unless the array is the innermost.
            const size_t open = node == m_open.back() ? array->size() : array->size() - 1;
            path += u'[' + QString::number(open) + u']';
        } else {
            const JsonNode::Object &object = *node->object();
            const QByteArray &name = node == m_open.back() ? m_key : object.back().first;
            if (!name.isEmpty())
                path += (path.isEmpty() ? u""_s : u"."_s) + QString::fromUtf8(name);
        }
    }
    return path;
}

bool JsonBuilder::fail(const QString &what)
{
    m_error = jsonError(m_bytes.line(), path().left(200), what);
    return false;
}

bool JsonBuilder::pass(const Result<> &result)
{
    if (!result)
        m_error = result.error();
    return result.has_value();
}

} // namespace gaceta
