#pragma once
// Backups: made by themselves or now, where they lie, and the way back to one. It asks for what is to be
// done by signals; who opened the dialog does it.

#include "app/editing/backups.h"
#include "app/settings/settingsstore.h"
#include "ui/dialogs/settings/settingspage.h"

class QCheckBox;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace gaceta::ui {

class FolderField;

// Of which backups there are.
struct BackupSubject
{
    QString usualFolder; // where they go unless another folder is chosen
    QString newsroom;    // id of the one that is open; empty: none is
};

class BackupsPage final : public SettingsPage
{
    Q_OBJECT

public:
    BackupsPage(settings::SettingsStore &settings, const BackupSubject &subject);

    // A backup was made, or not.
    void tell(const Result<QString> &path);

signals:
    void backUpWanted();
    void restoreWanted(const QString &backup);

private:
    void makeFields();
    void makeList();
    void setTexts();
    void fill();
    void update();
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString chosen() const;

    settings::SettingsStore &m_settings;
    BackupSubject m_subject;
    QCheckBox *m_automatic;
    FolderField *m_folder;
    QSpinBox *m_kept;
    QListWidget *m_list;
    FieldBox *m_listBox = nullptr;
    QPushButton *m_now;
    QPushButton *m_restore;
    QPushButton *m_show;
    QLabel *m_outcome;
};

} // namespace gaceta::ui
