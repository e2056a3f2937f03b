#pragma once
// What the window is given by the program: where settings and unsaved text are kept, what time it is,
// and how it looks and speaks.

#include "app/core/clock.h"
#include "app/settings/settingsstore.h"
#include "app/settings/uilanguage.h"
#include "ui/widgets/style/appearance.h"

#include <memory>

namespace gaceta::ui {

// All of it outlives the window.
struct WindowContext
{
    settings::SettingsStore &settings;
    settings::UiLanguage &language;
    Appearance &appearance;
    std::shared_ptr<const Clock> clock;
    QString stateFolder;       // of the recovery journals
    QString backupFolder = {}; // where backups go unless another is chosen; empty: nowhere by themselves
};

} // namespace gaceta::ui
