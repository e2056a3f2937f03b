#pragma once
// My desk: what waits for the person at work, each thing one click away.

#include "ui/models/deskrows.h"
#include "ui/window/session.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace gaceta::ui {

class DeskCard;
class DeskProblems;
class EmptyState;

class DeskRoom final : public QWidget
{
    Q_OBJECT

public:
    DeskRoom(Session &session, QWidget *parent);

    void reload();
    // Looks for the problems as well, beside the window; what shows the desk asks for it.
    void lookForProblems();
    [[nodiscard]] bool isLooking() const;
    // Null where that list is empty.
    [[nodiscard]] DeskCard *card(DeskList list) const;
    void focusFirst();

signals:
    void opened(const gaceta::ui::DeskRow &row);
    void allWanted(gaceta::ui::DeskList list);
    void newWanted();
    void problem(const gaceta::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void updateTexts();
    void show(DeskList list, const DeskPart &part);
    void arrange();

    Session &m_session;
    DeskProblems *m_problems;
    QLabel *m_title;
    QLabel *m_day;
    QScrollArea *m_scroll;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QVBoxLayout *m_columns[2];
    std::map<DeskList, DeskCard *> m_cards;
};

} // namespace gaceta::ui
