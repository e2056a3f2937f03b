#pragma once
// Shows where something is: a frame around the field that fades away, and the words selected in it.

#include <QString>

class QWidget;

namespace gaceta::ui {

// `control` is what the person types into, in a FieldBox or alone; null: nothing happens.
void showPlace(QWidget *control, const QString &words = {});

} // namespace gaceta::ui
