#pragma once
// The translation context of the dialogs layer.

#include <QCoreApplication>

namespace gaceta::ui::dialogs {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

} // namespace gaceta::ui::dialogs
