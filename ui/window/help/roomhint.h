#pragma once
// One calm line above a room on the first visit to it: what the room is for. It is shown once for each
// room, may be closed, and may be turned off for good.

#include "app/settings/settingsstore.h"
#include "ui/window/rooms.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace gaceta::ui {

class RoomHint final : public QFrame
{
    Q_OBJECT

public:
    RoomHint(settings::SettingsStore &settings, QWidget *parent);

    // Shows the hint of that room where this is the first visit, else nothing.
    void enter(Room room);
    // Goes where hints were turned off meanwhile.
    void followSettings();

signals:
    void manualWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void updateTexts();
    void drawIcons();

    settings::SettingsStore &m_settings;
    Room m_room = Room::News;
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_more;
    QPushButton *m_never;
    QToolButton *m_close;
};

// What is said on the first visit.
[[nodiscard]] QString firstHint(Room room);

} // namespace gaceta::ui
