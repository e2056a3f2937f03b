#pragma once
// The ways to look at the news: as a list, as a board of states, as a calendar; and the buttons that
// switch between them.

#include <QWidget>

class QToolButton;

namespace gaceta::ui {

enum class NewsView { List, Board, Calendar };

class NewsViewSwitch final : public QWidget
{
    Q_OBJECT

public:
    // Shows which one it stands in.
    NewsViewSwitch(NewsView current, QWidget *parent);

signals:
    void wanted(gaceta::ui::NewsView view);

private:
    QList<QToolButton *> m_buttons;
};

[[nodiscard]] QString newsViewName(NewsView view); // "As a board"

} // namespace gaceta::ui
