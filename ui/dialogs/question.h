#pragma once
// Asks one question before something that cannot be taken back. It returns at once; `yes` runs when the
// person agrees.

#include <QString>

#include <functional>

class QWidget;

namespace gaceta::ui {

struct Question
{
    QString title;    // "Delete this forever?"
    QString sentence; // what follows from it
    QString agree;    // "Delete forever"
};

void ask(QWidget *parent, const Question &question, const std::function<void()> &yes);

} // namespace gaceta::ui
