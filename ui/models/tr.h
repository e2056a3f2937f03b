#pragma once
// The translation context of the models layer.

#include <QCoreApplication>

namespace gaceta::ui::models {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Models)
};

} // namespace gaceta::ui::models
