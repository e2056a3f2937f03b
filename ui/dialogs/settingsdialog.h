#pragma once
// The person's settings: language of the program, light or dark, and the name beside saved versions.
// What is chosen holds at once.

#include "app/settings/settingsstore.h"
#include "app/settings/uilanguage.h"
#include "ui/widgets/style/appearance.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace gaceta::ui {

class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(settings::SettingsStore &settings, settings::UiLanguage &language,
                   Appearance &appearance, QWidget *parent);

signals:
    void hintsChanged();

private:
    void layOut();
    void updateTexts();
    void chooseLanguage(int index);
    void chooseScheme(int index);
    void showHints(bool shown);

    settings::SettingsStore &m_settings;
    settings::UiLanguage &m_uiLanguage;
    Appearance &m_appearance;
    QComboBox *m_language;
    QComboBox *m_scheme;
    QLineEdit *m_author;
    QLabel *m_languageLabel;
    QLabel *m_schemeLabel;
    QLabel *m_authorLabel;
    QLabel *m_authorHint;
    QCheckBox *m_hints;
};

} // namespace gaceta::ui
