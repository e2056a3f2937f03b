#pragma once
// The list of the media room: pictures as tiles or as rows, with filters. Files and folders are dropped
// on it, pictures pasted into it; they are taken in while the person goes on.

#include "app/settings/settingsstore.h"
#include "ui/editors/media/intake/mediaintake.h"
#include "ui/models/medialistmodel.h"
#include "ui/window/listpane.h"

#include <QTimer>

class QMenu;
class QToolButton;

namespace gaceta::ui {

class DropVeil;
class IntakeBar;

class MediaPane final : public ListPane
{
    Q_OBJECT

public:
    MediaPane(editing::Newsroom &newsroom, settings::SettingsStore &settings, QWidget *parent);

    void reload() override;
    void makeNew() override; // asks for files
    void askFolder();
    void paste();
    void setReadOnly(bool readOnly) override;
    void setFilter(MediaFilter filter);
    [[nodiscard]] MediaFilter filter() const { return m_filter; }
    void setTiles(bool tiles);
    [[nodiscard]] MediaIntake &intake() { return m_intake; }

signals:
    void takenIn(const gaceta::ui::IntakeReport &report);

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QToolButton *toolButton(const QString &iconName);
    void addTools();
    void fillFilters();
    void nameTools();
    void apply();
    void finish(const IntakeReport &report);
    void showTotal();

    editing::Newsroom &m_newsroom;
    settings::SettingsStore &m_settings;
    MediaListModel *m_model;
    MediaIntake m_intake;
    MediaFilter m_filter = MediaFilter::All;
    QToolButton *m_filterButton;
    QToolButton *m_asTiles;
    QToolButton *m_more;
    QAction *m_folder;
    QAction *m_paste;
    IntakeBar *m_bar;
    DropVeil *m_veil;
    QTimer m_later; // while many are taken in the list follows now and then
};

} // namespace gaceta::ui
