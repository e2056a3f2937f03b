#pragma once
// Where files are looked for first. Empty: where one was last chosen.

#include "app/settings/setting.h"

namespace gaceta::settings {

inline const Setting<QString> newsroomFolder{"folders/newsrooms", {}};
inline const Setting<QString> exportFolder{"folders/exports", {}}; // what is exported gets a name in it

} // namespace gaceta::settings
