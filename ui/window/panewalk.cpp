#include "ui/window/panewalk.h"

#include <QApplication>

namespace gaceta::ui {

static bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

// Where the keyboard was in there, else the first place it can be.
static QWidget *placeIn(QWidget *pane)
{
    if (QWidget *last = pane->focusWidget(); last && takesFocus(last))
        return last;
    // Along the focus chain, which is the order people see.
    for (QWidget *next = pane; next; next = next->nextInFocusChain()) {
        if (next != pane && pane->isAncestorOf(next) && takesFocus(next))
            return next;
        if (next->nextInFocusChain() == pane)
            break;
    }
    return takesFocus(pane) ? pane : nullptr;
}

void walkPanes(const QList<QWidget *> &panes, bool forward)
{
    const QWidget *focus = QApplication::focusWidget();
    qsizetype now = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            now = i;
    }
    const qsizetype count = panes.size();
    qsizetype place = now < 0 ? (forward ? -1 : 0) : now;
    for (qsizetype step = 0; step < count; ++step) {
        place = (place + (forward ? 1 : count - 1) + count) % count;
        QWidget *pane = panes.at(place);
        QWidget *target = pane->isVisible() ? placeIn(pane) : nullptr;
        if (target) {
            target->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

} // namespace gaceta::ui
