#include "ui/models/searchmodel.h"

#include "ui/models/names.h"

namespace gaceta::ui {

static constexpr int mostHits = 50;

SearchModel::SearchModel(const editing::Newsroom &newsroom, QObject *parent)
    : RowListModel(newsroom, parent)
{
}

static ListRow rowOf(const storage::SearchHit &hit)
{
    ListRow row;
    row.kind = hit.kind;
    row.item = hit.item;
    row.title = hit.title.section(QLatin1Char('\n'), 0, 0); // a school has its other names below
    if (row.title.isEmpty())
        row.title = untitled();
    row.icon = iconName(hit.kind);
    row.detail = kindName(hit.kind);
    if (!hit.language.isNull())
        row.detail += QStringLiteral(" · ") + languageName(hit.language);
    row.excerpt = hit.excerpt;
    return row;
}

void SearchModel::setWords(const QString &words)
{
    const Result<QList<storage::SearchHit>> hits =
        words.isEmpty() ? QList<storage::SearchHit>() : newsroom().search(words, mostHits);
    if (!hits) {
        emit problem(hits.error());
        return;
    }
    QList<ListRow> rows;
    for (const storage::SearchHit &hit : *hits)
        rows.append(rowOf(hit));
    setRows(rows);
}

} // namespace gaceta::ui
