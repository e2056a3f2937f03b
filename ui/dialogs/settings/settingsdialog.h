#pragma once
// The person's settings, by page. What is chosen holds at once.

#include "app/settings/settingsstore.h"
#include "app/settings/uilanguage.h"
#include "ui/dialogs/settings/backupspage.h"
#include "ui/widgets/style/appearance.h"

#include <QDialog>

class QStackedWidget;

namespace gaceta::ui {

class NavigationRail;

// All of it outlives the dialog.
struct SettingsSubject
{
    settings::SettingsStore &settings;
    settings::UiLanguage &language;
    Appearance &appearance;
    BackupSubject backups;
};

class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const SettingsSubject &subject, QWidget *parent);

    [[nodiscard]] BackupsPage *backups() const { return m_backups; }
    // "appearance", "writing", "backups", "folders"
    void showPage(const QString &id);

signals:
    void hintsChanged();
    void spellingChanged(bool shown);
    void backUpWanted();
    void restoreWanted(const QString &backup);

private:
    void addPage(const QString &id, const QString &iconName, SettingsPage *page);
    void layOut();
    void setTexts();

    NavigationRail *m_rail;
    QStackedWidget *m_pages;
    QStringList m_ids;
    QLabel *m_note;
    BackupsPage *m_backups;
};

} // namespace gaceta::ui
