#pragma once
// The list of news entries: searched, filtered and sorted.

#include "ui/models/entrylistmodel.h"
#include "ui/window/board/newsviews.h"
#include "ui/window/listpane.h"

class QMenu;
class QToolButton;

namespace gaceta::ui {

class FilterBar;

class EntryListPane final : public ListPane
{
    Q_OBJECT

public:
    EntryListPane(const editing::Newsroom &newsroom, QWidget *parent);

    void reload() override;
    void makeNew() override;
    // Shows what that filter lets through.
    void setFilter(const storage::EntryFilter &filter);
    [[nodiscard]] EntryListModel *model() const { return m_model; }

signals:
    void viewWanted(gaceta::ui::NewsView view);

protected:
    void retranslate() override;

private:
    void apply(const storage::EntryFilter &filter);
    void showTotal();
    void fillSortMenu();

    const editing::Newsroom &m_newsroom;
    EntryListModel *m_model;
    FilterBar *m_filters;
    QToolButton *m_sort;
    QMenu *m_sortMenu;
    QMenu *m_newMenu;
    int m_all = 0;
};

} // namespace gaceta::ui
