#pragma once
// The translation context of the storage layer.

#include <QCoreApplication>

namespace gaceta::storage {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

} // namespace gaceta::storage
