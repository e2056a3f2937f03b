#pragma once
// Language of the program, light or dark, and the size of its text.

#include "app/settings/settingsstore.h"
#include "app/settings/uilanguage.h"
#include "ui/dialogs/settings/settingspage.h"
#include "ui/widgets/style/appearance.h"

class QComboBox;

namespace gaceta::ui {

class AppearancePage final : public SettingsPage
{
    Q_OBJECT

public:
    AppearancePage(settings::SettingsStore &settings, settings::UiLanguage &language,
                   Appearance &appearance);

private:
    void setTexts();
    void chooseLanguage(int index);
    void chooseScheme(int index);
    void chooseSize(int index);

    settings::SettingsStore &m_settings;
    settings::UiLanguage &m_uiLanguage;
    Appearance &m_appearance;
    QComboBox *m_language;
    QComboBox *m_scheme;
    QComboBox *m_size;
};

} // namespace gaceta::ui
