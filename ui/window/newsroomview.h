#pragma once
// An open newsroom in the window: the rail, the list of the room, and the form. It arranges them and
// carries what one tells to the others.

#include "ui/window/board/newsviews.h"
#include "ui/window/editorpane.h"
#include "ui/window/rooms.h"
#include "ui/window/session.h"

#include <QSet>
#include <QTimer>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace gaceta::ui {

class BackupKeeper;
class BoardView;
class CalendarView;
class DeskRoom;
class ListCommands;
class ListPane;
class MediaPane;
class MessageBar;
class PublishRoom;
class RoomHint;
class RoomRail;
class SitePreview;
class TrashRoom;
enum class DeskList;
struct IntakeReport;

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
    [[nodiscard]] SitePreview &preview() const { return *m_preview; }
    [[nodiscard]] BackupKeeper &backups() const { return *m_backups; }
    [[nodiscard]] Room room() const { return m_room; }
    // The list of the room; null where it has none.
    [[nodiscard]] ListPane *currentList() const;
    // Null before it was first shown.
    [[nodiscard]] DeskRoom *desk() const { return m_desk; }

    void showRoom(Room room);
    // The news as a list with a form, as a board, or as a calendar.
    void showNews(NewsView view);
    // Null before they were first shown.
    [[nodiscard]] BoardView *board() const { return m_board; }
    [[nodiscard]] CalendarView *calendar() const { return m_calendar; }
    // Shows an item in the room it is at home in (or in the review room, where that is open), at that
    // field.
    void showItem(ItemKind kind, const QString &item, const LanguageTag &language = {},
                  const QString &field = {});
    void makeNew(ItemKind kind, const NewItem &start);
    void makeNewHere();
    void trash(const QList<editing::ItemName> &items);
    void trashCurrent();
    // Asks what to change in the entries that are selected in the list.
    void editSelection();
    // Former versions of what the form shows.
    void showHistory();
    [[nodiscard]] QList<EntryId> selectedEntries() const;
    // In the form where the keyboard is, else what was done in lists.
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    void undo();
    void redo();
    [[nodiscard]] ListCommands *commands() const { return m_commands; }
    void find();
    // The keyboard to what the room is for.
    void focusRoom();
    void nextPane(bool forward);
    void setListShown(bool shown);
    // Only the form is seen.
    void setWriting(bool on);
    // True where nothing is left to save, or the person wants to leave anyway.
    [[nodiscard]] bool mayClose();
    // After mayClose() said no: the choices there are.
    void offerClosing();

signals:
    void editorChanged();
    void exportWanted();
    void jsonExportWanted();
    void factSheetExportWanted();
    void saveCopyWanted();
    void closeWanted();
    void manualWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectAll();
    void greet();
    QWidget *wholeRoom(Room room);
    void makeBoard();
    void makeCalendar();
    void makeDesk();
    void makeTrash();
    void makePublish();
    void reloadWhole(QWidget *whole);
    void showWhole(Room room, QWidget *whole);
    void showAll(DeskList list);
    ListPane *listFor(Room room);
    void connectList(ListPane *list);
    void markInList();
    void takeChange(const editing::Change &change);
    void reloadShown();
    void connectCommands();
    [[nodiscard]] bool isFormAtHand() const;
    void showListMenu(const QPoint &place);
    void fillEntryMenu(QMenu *menu, const QList<EntryId> &entries);
    void fillStateMenu(QMenu *menu, const EntryId &entry);
    void fillPeopleMenu(QMenu *menu, const QList<EntryId> &entries);
    void tellProblem(const Error &error);
    void tellLeaveRefused(const Error &error);
    void tellLost(const Error &error);
    void connectMedia(MediaPane *pane);
    void askForMedia();
    void tellTakenIn(const IntakeReport &report);
    void trashAnyway(const QList<editing::ItemName> &items);
    void fitList();
    void keepLayout();

    std::unique_ptr<Session> m_session;
    Room m_room = Room::News;
    std::map<Room, ListPane *> m_lists; // made on first use
    QSet<Room> m_stale;                 // to be read again when shown
    ListCommands *m_commands;
    RoomRail *m_rail;
    MessageBar *m_messages;
    RoomHint *m_hint;
    QStackedWidget *m_body;
    QSplitter *m_splitter;
    QStackedWidget *m_listStack;
    EditorPane *m_editor;
    NewsView m_news = NewsView::List;
    DeskRoom *m_desk = nullptr;
    BoardView *m_board = nullptr;
    CalendarView *m_calendar = nullptr;
    TrashRoom *m_trash = nullptr;
    PublishRoom *m_publish = nullptr;
    std::unique_ptr<SitePreview> m_preview;
    BackupKeeper *m_backups;
    QTimer m_reload;
    QByteArray m_narrowLayout; // of the other rooms, while the media room is shown
    bool m_listShown = true;
    bool m_hintShown = false;         // before only the form was seen
    QByteArray m_layoutBeforeWriting; // of the splitter
    Room m_roomBeforeWriting = Room::News;
    bool m_closesAnyway = false;
};

} // namespace gaceta::ui
