#pragma once
// Words that a list is searched for as they are typed: each may stand anywhere in a row; case and
// accents do not count.

#include "ui/models/listrow.h"

namespace gaceta::ui {

class RowWords final
{
public:
    explicit RowWords(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] bool areIn(const ListRow &row) const;

private:
    QStringList m_words;
};

} // namespace gaceta::ui
