#pragma once
// The translation context of the widgets layer.

#include <QCoreApplication>

namespace gaceta::ui::widgets {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Widgets)
};

} // namespace gaceta::ui::widgets
