#include "ui/models/searchmodel.h"

#include "app/text/fold.h"
#include "ui/models/names.h"

#include <QRegularExpression>

#include <algorithm>

namespace gaceta::ui {

static constexpr int mostHits = 50;
static constexpr int mostCommands = 6;

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

// Every word begins a word of the name or of the menu.
static bool isCalled(const Command &command, const QStringList &words)
{
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QStringList names =
        text::folded(QString(command.name + u' ' + command.place)).split(gap, Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&names](const QString &word) {
        return std::ranges::any_of(names,
                                   [&word](const QString &name) { return name.startsWith(word); });
    });
}

QList<ListRow> SearchModel::commandRows(const QString &words)
{
    m_shownCommands.clear();
    QList<ListRow> rows;
    const QStringList wanted = text::folded(words).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < m_commands.size() && rows.size() < mostCommands && !wanted.isEmpty();
         ++i) {
        const Command &command = m_commands.at(i);
        if (!isCalled(command, wanted))
            continue;
        m_shownCommands.append(i);
        ListRow row;
        row.kind = ItemKind::Organisation; // no list of items holds it
        row.item = QStringLiteral("command-%1").arg(i);
        row.title = command.name;
        row.icon = QStringLiteral("keyboard");
        row.detail = command.keys.isEmpty() ? command.place
                                            : command.place + QStringLiteral(" · ") + command.keys;
        rows.append(row);
    }
    return rows;
}

const Command *SearchModel::command(const QModelIndex &row) const
{
    return row.isValid() && row.row() < m_shownCommands.size()
               ? &m_commands.at(m_shownCommands.at(row.row()))
               : nullptr;
}

void SearchModel::setWords(const QString &words)
{
    const Result<QList<storage::SearchHit>> hits =
        words.isEmpty() ? QList<storage::SearchHit>() : newsroom().search(words, mostHits);
    if (!hits) {
        emit problem(hits.error());
        return;
    }
    QList<ListRow> rows = commandRows(words);
    for (const storage::SearchHit &hit : *hits)
        rows.append(rowOf(hit));
    setRows(rows);
}

} // namespace gaceta::ui
