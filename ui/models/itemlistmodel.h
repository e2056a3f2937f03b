#pragma once
// The smaller lists (pages, schools, school lists, statistics, media), read whole and filtered by words
// as they are typed; accents do not count.

#include "ui/models/rowlistmodel.h"

#include <functional>

namespace gaceta::ui {

enum class ShownItems { InUse, Trashed };

class ItemListModel final : public RowListModel
{
    Q_OBJECT

public:
    ItemListModel(const editing::Newsroom &newsroom, ItemKind kind, QObject *parent = nullptr);

    void setItemKind(ItemKind kind);
    [[nodiscard]] ItemKind itemKind() const { return m_kind; }
    void setWords(const QString &words);
    // Only rows that it says yes to; none: all.
    using Accept = std::function<bool(const ListRow &)>;
    void setAccept(Accept accept);
    void setShown(ShownItems shown);
    [[nodiscard]] ShownItems shown() const { return m_shown; }
    // Without the words and what is accepted.
    [[nodiscard]] int unfilteredCount() const { return static_cast<int>(m_all.size()); }

    // Reads again: after a change, and when the language was switched.
    void reload();

private:
    void filter();

    ItemKind m_kind;
    QString m_words;
    Accept m_accept;
    ShownItems m_shown = ShownItems::InUse;
    QList<ListRow> m_all;
};

} // namespace gaceta::ui
