#pragma once
// The translation context of the editing layer.

#include <QCoreApplication>

namespace gaceta::editing {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Editing)
};

} // namespace gaceta::editing
