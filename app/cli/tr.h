#pragma once
// The translation context of the command line program.

#include <QCoreApplication>

namespace gaceta::cli {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace gaceta::cli
