#pragma once
// The translation context of the checks.

#include <QCoreApplication>

namespace gaceta::check {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

} // namespace gaceta::check
