#pragma once
// The menus of the window, and what each action does.

#include "ui/window/rooms.h"

#include <QObject>

#include <map>

class QAction;
class QMenu;

namespace gaceta::ui {

class HelpCenter;
class MainWindow;
class WritingMode;
enum class ActionId;

class WindowMenus final : public QObject
{
    Q_OBJECT

public:
    explicit WindowMenus(MainWindow &window);

    void setNewsroomOpen(bool open, bool writable);
    void retranslate();

private:
    void build();
    void makeRoomActions();
    void connectFileActions();
    void connectEditActions();
    void connectViewActions();
    void add(QMenu *menu, std::initializer_list<ActionId> ids);
    void fillRecent();
    void fillForm();

    MainWindow &m_window;
    QMenu *m_file;
    QMenu *m_recent;
    QMenu *m_edit;
    QMenu *m_new;
    QMenu *m_go;
    QMenu *m_view;
    QMenu *m_form;
    QMenu *m_help;
    HelpCenter *m_manual;
    WritingMode *m_writing;
    std::map<Room, QAction *> m_rooms;
};

} // namespace gaceta::ui
