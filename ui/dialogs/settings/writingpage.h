#pragma once
// Whose name stands beside saved versions, and what helps while writing.

#include "app/settings/settingsstore.h"
#include "ui/dialogs/settings/settingspage.h"

class QCheckBox;
class QLineEdit;

namespace gaceta::ui {

class WritingPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit WritingPage(settings::SettingsStore &settings);

signals:
    void spellingChanged(bool shown);
    void hintsChanged();

private:
    void setTexts();
    void showHints(bool shown);

    settings::SettingsStore &m_settings;
    QLineEdit *m_author;
    QCheckBox *m_spelling;
    QCheckBox *m_hints;
};

} // namespace gaceta::ui
