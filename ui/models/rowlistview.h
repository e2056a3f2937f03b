#pragma once
// The list on the left: rows of a RowListModel, chosen by mouse or keyboard. It tells only what the
// person chose, not what a reload moved.

#include "ui/models/rowdelegate.h"
#include "ui/models/rowlistmodel.h"

#include <QListView>
#include <QTimer>

namespace gaceta::ui {

class TileDelegate;

class RowListView final : public QListView
{
    Q_OBJECT

public:
    explicit RowListView(QWidget *parent = nullptr);

    void setRows(RowListModel *model);
    void setShowsExcerpts(bool shows);
    // Pictures side by side, each with its name, instead of rows.
    void setTiles(bool tiles);
    [[nodiscard]] bool showsTiles() const { return viewMode() == IconMode; }
    // Makes that row the current one without telling; none where it is not in the list.
    void mark(ItemKind kind, const QString &item);
    // Several rows can be chosen at once, to be changed or thrown away together.
    void setSelectsMany() { setSelectionMode(ExtendedSelection); }
    [[nodiscard]] QModelIndexList chosenRows() const { return selectedIndexes(); }
    // Those that were not read yet as well.
    void selectAll() override;
    // Lets the model change without telling what becomes current by it.
    void changeQuietly(const std::function<void()> &change);

signals:
    void chosen(const QModelIndex &row);
    void entered(const QModelIndex &row); // Enter or a double click: go on to the form
    void trashWanted(const QModelIndex &row);
    void menuWanted(const QPoint &place); // on the screen

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void remark();
    void fitTiles();

    RowListModel *m_rows = nullptr;
    RowDelegate *m_delegate;
    TileDelegate *m_tiles = nullptr; // made on first use
    QTimer m_settle;                 // keys held down pass over rows without opening each
    bool m_quiet = false;
    ItemKind m_kind = ItemKind::Entry;
    QString m_item;
};

} // namespace gaceta::ui
