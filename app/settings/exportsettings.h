#pragma once
// The theme each newsroom's site was last exported with, where that was not its own.

#include "app/settings/setting.h"

namespace gaceta::settings {

// "<newsroom> <theme>", latest first.
inline const Setting<QStringList> exportThemes{"export/themes", {}};

inline constexpr int maximumExportThemes = 50;

// A name or a folder; empty: the newsroom's own.
[[nodiscard]] QString exportTheme(const SettingsStore &store, const QString &newsroom);
void rememberExportTheme(SettingsStore &store, const QString &newsroom, const QString &theme);

} // namespace gaceta::settings
