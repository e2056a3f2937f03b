#include "ui/models/itemlistmodel.h"

#include "ui/models/itemrows.h"

namespace gaceta::ui {

// Letters without their accents, small.
static QString folded(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar letter : text.normalized(QString::NormalizationForm_D)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain.append(letter.toCaseFolded());
    }
    return plain;
}

static bool matches(const ListRow &row, const QStringList &words)
{
    const QString text = folded(row.title + u' ' + row.detail + u' ' + row.excerpt);
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word); });
}

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
    const QStringList words = folded(m_words).split(u' ', Qt::SkipEmptyParts);
    QList<ListRow> shown;
    for (const ListRow &row : m_all) {
        if ((!m_accept || m_accept(row)) && (words.isEmpty() || matches(row, words)))
            shown.append(row);
    }
    setRows(shown);
}

} // namespace gaceta::ui
