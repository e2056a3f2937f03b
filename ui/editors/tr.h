#pragma once
// The translation context of the editors layer.

#include <QCoreApplication>

namespace gaceta::ui::editors {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Editors)
};

} // namespace gaceta::ui::editors
