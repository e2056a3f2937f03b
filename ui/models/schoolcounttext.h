#pragma once
// How many schools, and on how many campuses where that is another number.

#include "app/core/schoollist.h"

namespace gaceta::ui {

// "19 schools on 18 campuses", "3 schools".
[[nodiscard]] QString schoolCountText(const QList<const School *> &schools);

} // namespace gaceta::ui
