#include "app/exchange/json/linefinder.h"

#include <QStringList>

namespace gaceta::exchange {

namespace {

// One step of a path: a name, or the index in brackets.
const JsonNode *step(const JsonNode &node, const QString &name)
{
    bool isIndex = false;
    const size_t index = name.toULongLong(&isIndex);
    if (const JsonNode::Array *array = node.array())
        return isIndex && index < array->size() ? &(*array)[index] : nullptr;
    return node.member(name.toUtf8());
}

} // namespace

int LineFinder::line(JsonSource &source)
{
    // Ends early, with an error, when the value has been found.
    const Result<> read = parseJsonItems(source, *this);
    static_cast<void>(read);
    return m_line;
}

Result<> LineFinder::value(const QByteArray &name, const JsonNode &node)
{
    return name == m_list && m_index < 0 ? found(node) : Result<>();
}

Result<> LineFinder::list(const QByteArray &name, int line)
{
    if (name == m_list)
        m_line = line;
    return {};
}

Result<> LineFinder::item(const QByteArray &list, qsizetype index, const JsonNode &node)
{
    return list == m_list && index == m_index ? found(node) : Result<>();
}

Result<> LineFinder::found(const JsonNode &node)
{
    QString path = m_field;
    const QStringList names = path.replace(u'[', u'.').remove(u']').split(u'.', Qt::SkipEmptyParts);
    const JsonNode *place = &node;
    m_line = node.line;
    for (const QString &name : names) {
        place = step(*place, name);
        if (!place)
            break;
        m_line = place->line;
    }
    return failure(ErrorCode::Cancelled, {});
}

} // namespace gaceta::exchange
