#pragma once
// What a search over everything finds, with the words it was found by: commands first, then items.

#include "ui/models/command.h"
#include "ui/models/rowlistmodel.h"

namespace gaceta::ui {

class SearchModel final : public RowListModel
{
    Q_OBJECT

public:
    explicit SearchModel(const editing::Newsroom &newsroom, QObject *parent = nullptr);

    void setCommands(const QList<Command> &commands) { m_commands = commands; }
    void setWords(const QString &words);
    // Null where the row is an item.
    [[nodiscard]] const Command *command(const QModelIndex &row) const;

private:
    [[nodiscard]] QList<ListRow> commandRows(const QString &words);

    QList<Command> m_commands;
    QList<qsizetype> m_shownCommands; // numbers of those in the first rows
};

} // namespace gaceta::ui
