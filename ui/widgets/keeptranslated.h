#pragma once
// Keeps a widget's texts in the language of the program, which may be switched while it runs.

#include <functional>

class QWidget;

namespace gaceta::ui {

// Calls `setTexts` now, and again whenever the language changes, as long as the widget lives.
void keepTranslated(QWidget *widget, std::function<void()> setTexts);

} // namespace gaceta::ui
