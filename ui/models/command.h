#pragma once
// Something the program can do, to be found by its name.

#include <QString>

#include <functional>

namespace gaceta::ui {

struct Command
{
    QString name;  // "Export site…"
    QString place; // the menu it stands in: "File"
    QString keys;  // "Ctrl+E"; may be empty
    std::function<void()> run;
};

} // namespace gaceta::ui
