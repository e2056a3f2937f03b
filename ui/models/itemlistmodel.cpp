#include "ui/models/itemlistmodel.h"

#include "ui/models/itemrows.h"
#include "ui/models/rowwords.h"

namespace gaceta::ui {

ItemListModel::ItemListModel(const editing::Newsroom &newsroom, ItemKind kind, QObject *parent)
    : RowListModel(newsroom, parent)
    , m_kind(kind)
{
    reload();
}

void ItemListModel::setItemKind(ItemKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    setRows({});
    reload();
}

void ItemListModel::setWords(const QString &words)
{
    m_words = words;
    filter();
}

void ItemListModel::setAccept(Accept accept)
{
    m_accept = std::move(accept);
    filter();
}

void ItemListModel::setShown(ShownItems shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    setRows({});
    reload();
}

void ItemListModel::reload()
{
    Result<QList<ListRow>> rows =
        m_shown == ShownItems::Trashed ? trashedRows(newsroom(), m_kind) : itemRows(newsroom(), m_kind);
    if (!rows) {
        emit problem(rows.error());
        return;
    }
    m_all = std::move(*rows);
    filter();
}

void ItemListModel::filter()
{
    const RowWords words(m_words);
    QList<ListRow> shown;
    for (const ListRow &row : m_all) {
        if ((!m_accept || m_accept(row)) && words.areIn(row))
            shown.append(row);
    }
    setRows(shown);
}

} // namespace gaceta::ui
