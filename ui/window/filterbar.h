#pragma once
// The filters of the news list: a menu to choose from, and below the search line one chip for each that
// is set, which takes it away again.

#include "ui/window/entryfilters.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace gaceta::ui {

class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    FilterBar(const editing::Newsroom &newsroom, QWidget *parent);

    // Stands beside the search line; this widget itself holds the chips.
    [[nodiscard]] QToolButton *menuButton() const { return m_button; }
    [[nodiscard]] const storage::EntryFilter &filter() const { return m_filter; }
    // The words are left as they are.
    void setFilter(const storage::EntryFilter &filter);
    // Names of schools and tags may have changed.
    void refresh();

signals:
    void filterChanged(const gaceta::storage::EntryFilter &filter);

private:
    void fillMenu();
    void fillStates(QMenu *menu, const FilterChoices &choices);
    void showChips();
    void choose(const storage::EntryFilter &filter);
    void addChoice(QMenu *menu, const QString &text, const storage::EntryFilter &filter);
    void addNothing(QMenu *menu, const QString &text, const storage::EntryFilter &filter);

    const editing::Newsroom &m_newsroom;
    storage::EntryFilter m_filter;
    QToolButton *m_button;
    QMenu *m_menu;
};

} // namespace gaceta::ui
