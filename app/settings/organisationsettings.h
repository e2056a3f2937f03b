#pragma once
// How the settings of the newsroom were left.

#include "app/settings/setting.h"

namespace gaceta::settings {

inline const Setting<QString> organisationPage{"organisation/page", {}}; // the one that was shown

} // namespace gaceta::settings
