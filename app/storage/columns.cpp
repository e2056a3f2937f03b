#include "app/storage/columns.h"

namespace gaceta::storage {

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

} // namespace gaceta::storage
