#pragma once
// The translation context of the site layer.

#include <QCoreApplication>

namespace gaceta::site {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Site)
};

} // namespace gaceta::site
