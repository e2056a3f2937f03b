#pragma once
// An open newsroom in the window: the rail, the list of the room, and the form. It arranges them and
// carries what one tells to the others.

#include "ui/window/editorpane.h"
#include "ui/window/rooms.h"
#include "ui/window/session.h"

#include <QSet>
#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace gaceta::ui {

class ListPane;
class MessageBar;
class PublishRoom;
class RoomHint;
class RoomRail;
class TrashRoom;

class NewsroomView final : public QWidget
{
    Q_OBJECT

public:
    NewsroomView(std::unique_ptr<Session> session, QWidget *parent);
    ~NewsroomView() override;

    [[nodiscard]] Session &session() const { return *m_session; }
    [[nodiscard]] EditorPane *editorPane() const { return m_editor; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] RoomHint *hint() const { return m_hint; }
    [[nodiscard]] Room room() const { return m_room; }
    // The list of the room; null where it has none.
    [[nodiscard]] ListPane *currentList() const;

    void showRoom(Room room);
    // Shows an item in the room it is at home in (or in the review room, where that is open), at that
    // field.
    void showItem(ItemKind kind, const QString &item, const LanguageTag &language = {},
                  const QString &field = {});
    void makeNew(ItemKind kind, const NewItem &start);
    void makeNewHere();
    void trash(ItemKind kind, const QString &item);
    void trashCurrent();
    void find();
    // The keyboard to what the room is for.
    void focusRoom();
    void nextPane(bool forward);
    void setListShown(bool shown);
    // True where nothing is left to save, or the person wants to leave anyway.
    [[nodiscard]] bool mayClose();
    // After mayClose() said no: the choices there are.
    void offerClosing();

signals:
    void editorChanged();
    void exportWanted();
    void jsonExportWanted();
    void saveCopyWanted();
    void closeWanted();
    void manualWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectAll();
    void greet();
    ListPane *listFor(Room room);
    void connectList(ListPane *list);
    void markInList();
    void takeChange(const editing::Change &change);
    void reloadShown();
    void tellTrashed(const editing::Change &change);
    void tellProblem(const Error &error);
    void tellLeaveRefused(const Error &error);
    void tellLost(const Error &error);
    void chooseMedia();
    void keepLayout();

    std::unique_ptr<Session> m_session;
    Room m_room = Room::News;
    std::map<Room, ListPane *> m_lists; // made on first use
    QSet<Room> m_stale;                 // to be read again when shown
    RoomRail *m_rail;
    MessageBar *m_messages;
    RoomHint *m_hint;
    QStackedWidget *m_body;
    QSplitter *m_splitter;
    QStackedWidget *m_listStack;
    EditorPane *m_editor;
    TrashRoom *m_trash = nullptr;
    PublishRoom *m_publish = nullptr;
    QTimer m_reload;
    bool m_listShown = true;
    bool m_closesAnyway = false;
};

} // namespace gaceta::ui
