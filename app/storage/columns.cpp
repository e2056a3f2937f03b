#include "app/storage/columns.h"

#include "app/core/json/jsonparser.h"
#include "app/core/json/jsonreader.h"
#include "app/core/json/jsonwriter.h"

namespace gaceta::storage {

void ColumnBinder::bind(const Localized<QString> &values)
{
    m_query.bind(values.isEmpty() ? QString() : QString::fromUtf8(toJson(values)));
}

LanguageTag ColumnReader::language(int column)
{
    const QString text = m_query.text(column);
    if (text.isEmpty())
        return {};
    for (const auto &[known, tag] : m_languages) {
        if (known == text)
            return tag;
    }
    const LanguageTag tag = LanguageTag::parse(text).value_or(LanguageTag());
    m_languages.emplace_back(text, tag);
    return tag;
}

void ColumnReader::read(QStringList &values, int column)
{
    values.clear();
    const QString joined = m_query.text(column);
    qsizetype begin = 0;
    while (begin < joined.size()) {
        const qsizetype end = joined.indexOf(u'\n', begin);
        values.append(joined.sliced(begin, (end < 0 ? joined.size() : end) - begin));
        begin = end < 0 ? joined.size() : end + 1;
    }
}

void ColumnReader::read(Localized<QString> &values, int column)
{
    values = {};
    const QByteArray json = m_query.text(column).toUtf8();
    if (json.isEmpty())
        return;
    if (const Result<JsonNode> node = parseJson(json))
        values = fromJson<Localized<QString>>(*node).value_or(Localized<QString>());
}

} // namespace gaceta::storage
