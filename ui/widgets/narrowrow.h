#pragma once
// Lets a row of a form or window do with less room than its words take.

#include <QList>

class QToolButton;
class QWidget;

namespace gaceta::ui {

// The buttons show their words where the row has the room, else one after another their icons alone
// rather than half a word. Each has its words in its tool tip or accessible name. To be called when the
// row is resized and when a text in it has changed.
void showWordsWhereTheyFit(const QWidget *row, const QList<QToolButton *> &buttons);
[[nodiscard]] bool hasRoom(const QWidget *row);

} // namespace gaceta::ui
