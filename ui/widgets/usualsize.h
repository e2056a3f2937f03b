#pragma once
// The size a dialog opens with: what suits it, but never more than the screen has, so that its buttons
// can be reached where text is large.

#include <QSize>

class QWidget;

namespace gaceta::ui {

void resizeWithinScreen(QWidget *dialog, const QSize &usual); // pixels of the screen's own scale

} // namespace gaceta::ui
