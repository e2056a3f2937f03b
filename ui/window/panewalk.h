#pragma once
// F6 and Shift+F6: the keyboard goes from pane to pane, and finds in each the place it last was.

#include <QList>
#include <QPointer>
#include <QWidget>

namespace gaceta::ui {

// The pane that has the focus, and the next (or former) visible one gets it.
void walkPanes(const QList<QWidget *> &panes, bool forward);

} // namespace gaceta::ui
