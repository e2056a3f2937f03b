#pragma once
// The translation context of the texts.

#include <QCoreApplication>

namespace gaceta::text {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Text)
};

} // namespace gaceta::text
