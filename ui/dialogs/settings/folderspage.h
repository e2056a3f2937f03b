#pragma once
// Where newsrooms are looked for and where exports go.

#include "app/settings/setting.h"
#include "ui/dialogs/settings/settingspage.h"

namespace gaceta::ui {

class FoldersPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit FoldersPage(settings::SettingsStore &settings);

private:
    void addFolder(const settings::Setting<QString> &setting, const Words &name, const Words &hint);

    settings::SettingsStore &m_settings;
};

} // namespace gaceta::ui
