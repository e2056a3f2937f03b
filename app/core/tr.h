#pragma once
// The translation context of the core layer.

#include <QCoreApplication>

namespace gaceta {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Core)
};

} // namespace gaceta
