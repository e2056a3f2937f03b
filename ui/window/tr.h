#pragma once
// The translation context of the window layer.

#include <QCoreApplication>

namespace gaceta::ui::window {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Window)
};

} // namespace gaceta::ui::window
