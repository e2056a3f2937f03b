#pragma once
// Which page of the manual is about what stands in front of the person.

#include "ui/window/rooms.h"

class QWidget;

namespace gaceta::ui {

class MainWindow;

[[nodiscard]] QString manualPageOf(Room room);
// A dialog that has a page; empty: it has none of its own.
[[nodiscard]] QString manualPageOf(const QWidget &dialog);
// The room or form that is shown; without a newsroom the first page.
[[nodiscard]] QString manualPageInFront(const MainWindow &window);

} // namespace gaceta::ui
