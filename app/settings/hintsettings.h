#pragma once
// The hints that greet a person on the first visit to a room.

#include "app/settings/setting.h"

namespace gaceta::settings {

inline const Setting<bool> hintsShown{"hints/shown", true};
inline const Setting<QStringList> hintsSeen{"hints/seen", {}}; // names of the rooms that were visited

} // namespace gaceta::settings
