#include "ui/models/trashmodel.h"

#include "ui/models/itemrows.h"

namespace gaceta::ui {

TrashModel::TrashModel(const editing::Newsroom &newsroom, QObject *parent)
    : RowListModel(newsroom, parent)
{
    reload();
}

void TrashModel::reload()
{
    const Result<QList<ListRow>> rows = trashedRows(newsroom());
    if (rows)
        setRows(*rows);
    else
        emit problem(rows.error());
}

} // namespace gaceta::ui
