#pragma once
// The translation context of the exchange layer.

#include <QCoreApplication>

namespace gaceta::exchange {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

} // namespace gaceta::exchange
