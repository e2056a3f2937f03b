#pragma once
// What stands left of the form: the name of the room, what can be made here, a line to search with, and
// the list. Each room has one of its own, so that it is found again as it was left.

#include "ui/editors/itemeditor.h"
#include "ui/models/rowlistview.h"
#include "ui/window/rooms.h"

#include <QHBoxLayout>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace gaceta::ui {

class EmptyState;
class SearchLine;

class ListPane : public QWidget
{
    Q_OBJECT

public:
    ListPane(Room room, QWidget *parent);

    [[nodiscard]] Room room() const { return m_room; }
    [[nodiscard]] RowListView *list() const { return m_list; }
    [[nodiscard]] SearchLine *searchLine() const { return m_search; }
    // Where the keyboard goes when the room is entered.
    void focusList();

    // What is chosen in the list: nothing, one, or several.
    [[nodiscard]] QList<editing::ItemName> selected() const;

    // Reads again, after a change or when the language was switched.
    virtual void reload() = 0;
    // Makes one more of what the list holds.
    virtual void makeNew() {}
    // A button beside the search line.
    void addTool(QWidget *tool) { m_besideSearch->addWidget(tool); }
    // Nothing can be made or thrown away in a newsroom that can only be read.
    virtual void setReadOnly(bool readOnly);

signals:
    // `language`: the one it is about; null: none in particular.
    void chosen(gaceta::ItemKind kind, const QString &item, const gaceta::LanguageTag &language);
    void entered();
    void newWanted(gaceta::ItemKind kind, const gaceta::ui::NewItem &start);
    void trashWanted(const QList<gaceta::editing::ItemName> &items);
    void menuWanted(const QPoint &place); // for what is selected
    void selectionChanged();
    void problem(const gaceta::Error &error);

protected:
    // The parts for those who build on it.
    [[nodiscard]] QVBoxLayout *aboveList() const { return m_aboveList; } // below the search line
    [[nodiscard]] QHBoxLayout *besideSearch() const { return m_besideSearch; }
    [[nodiscard]] QPushButton *newButton() const { return m_new; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    void setModel(RowListModel *model);
    // Below the list.
    void addFoot(QWidget *foot);
    // Beside the room's name: "3 of 10 entries".
    void setCount(const QString &text);
    void showEmpty(bool empty);
    virtual void retranslate() = 0;
    [[nodiscard]] virtual LanguageTag languageOf(const QModelIndex &row) const;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void updateTexts();

    Room m_room;
    QLabel *m_title;
    QLabel *m_count;
    QPushButton *m_new;
    SearchLine *m_search;
    RowListView *m_list;
    EmptyState *m_empty;
    QVBoxLayout *m_aboveList;
    QHBoxLayout *m_besideSearch;
    QStackedLayout *m_stack;
};

} // namespace gaceta::ui
