#pragma once
// The translation context of publishing.

#include <QCoreApplication>

namespace gaceta::publish {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Publish)
};

} // namespace gaceta::publish
