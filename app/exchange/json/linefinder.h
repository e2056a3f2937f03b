#pragma once
// Finds the line on which a value of a document stands, by reading the document once more: cheaper than
// to remember the line of every value for the case that one of them does not fit.

#include "app/core/json/jsonstream.h"

#include <QString>

namespace gaceta::exchange {

class LineFinder final : public JsonItems
{
public:
    // `index` -1: `field` of the member `list`, which is an object.
    LineFinder(const QString &list, qsizetype index, const QString &field)
        : m_list(list.toUtf8())
        , m_index(index)
        , m_field(field)
    {
    }

    // Of the value, or of the nearest one around it; 1 where there is nothing of the kind.
    [[nodiscard]] int line(JsonSource &source);

    Result<> value(const QByteArray &name, const JsonNode &node) override;
    Result<> list(const QByteArray &name, int line) override;
    Result<> item(const QByteArray &list, qsizetype index, const JsonNode &node) override;

private:
    Result<> found(const JsonNode &node);

    QByteArray m_list;
    qsizetype m_index;
    QString m_field;
    int m_line = 1;
};

} // namespace gaceta::exchange
