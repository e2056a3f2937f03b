#pragma once
// The news as a board: a column per state, a card per language version. A card goes to another state by
// dragging it there, by its menu, or by the keyboard.

#include "app/core/organisation.h"
#include "ui/window/board/newsviews.h"
#include "ui/window/board/versionlistmodel.h"
#include "ui/window/session.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace gaceta::ui {

class BoardColumn;

class BoardView final : public QWidget
{
    Q_OBJECT

public:
    BoardView(Session &session, QWidget *parent);

    void reload();
    void focusFirst();
    [[nodiscard]] BoardColumn *column(WorkflowState state) const;

signals:
    void opened(const gaceta::EntryId &entry, const gaceta::LanguageTag &language);
    void stateWanted(const gaceta::EntryId &entry, const gaceta::LanguageTag &language,
                     gaceta::WorkflowState state);
    void trashWanted(const gaceta::EntryId &entry);
    void viewWanted(gaceta::ui::NewsView view);
    void problem(const gaceta::Error &error);

private:
    void layOut();
    void makeColumn(WorkflowState state);
    void updateTexts();
    void fillFilters();
    void applyFilter();
    void showMenu(BoardColumn *column, const QPoint &place);
    void move(BoardColumn *column, int by);
    void goBeside(BoardColumn *column, int by);
    [[nodiscard]] QList<BoardColumn *> shownColumns() const;
    [[nodiscard]] QList<WorkflowState> steps(WorkflowState from) const;

    Session &m_session;
    Organisation m_organisation;
    QLabel *m_title;
    QComboBox *m_language;
    QComboBox *m_person;
    QCheckBox *m_over;
    QList<BoardColumn *> m_columns;
};

} // namespace gaceta::ui
