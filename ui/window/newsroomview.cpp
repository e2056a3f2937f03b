#include "ui/window/newsroomview.h"

#include "app/settings/windowsettings.h"
#include "ui/editors/spelling/spellingdesk.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchline.h"
#include "ui/window/backups/backupkeeper.h"
#include "ui/window/board/boardview.h"
#include "ui/window/calendar/calendarview.h"
#include "ui/window/desk/deskroom.h"
#include "ui/window/entrylistpane.h"
#include "ui/window/help/roomhint.h"
#include "ui/window/itemlistpane.h"
#include "ui/window/lists/listcommands.h"
#include "ui/window/media/mediapane.h"
#include "ui/window/pages/pagemover.h"
#include "ui/window/panewalk.h"
#include "ui/window/reviewpane.h"
#include "ui/window/roomrail.h"
#include "ui/window/sitepreview.h"
#include "ui/window/tr.h"

#include <QDesktopServices>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

static constexpr int compactBelow = 1080; // width of the window where the rail shows icons alone

NewsroomView::NewsroomView(std::unique_ptr<Session> session, QWidget *parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_commands(new ListCommands(m_session->newsroom(), newsroomContext(m_session->context()), this))
    , m_rail(new RoomRail(m_session->newsroom(), *m_session->context().clock, this))
    , m_messages(new MessageBar(this))
    , m_hint(new RoomHint(m_session->context().settings, this))
    , m_body(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_listStack(new QStackedWidget(m_splitter))
    , m_editor(new EditorPane(m_session->editorContext(), m_splitter))
    , m_backups(new BackupKeeper(*m_session, this))
{
    m_preview = std::make_unique<SitePreview>(*m_session, *m_editor);
    layOut();
    connectAll();
    showRoom(Room::Desk);
    greet();
}

NewsroomView::~NewsroomView() = default;

void NewsroomView::layOut()
{
    m_listStack->setObjectName(u"listPane"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_listStack);
    m_splitter->addWidget(m_editor);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({372, 900});
    const QByteArray state = settings::windowSplitter.get(m_session->context().settings);
    if (!state.isEmpty())
        m_splitter->restoreState(state);
    m_body->addWidget(m_splitter);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_messages);
    right->addWidget(m_hint);
    right->addWidget(m_body, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
}

void NewsroomView::connectAll()
{
    connect(m_rail, &RoomRail::chosen, this, &NewsroomView::showRoom);
    connect(m_hint, &RoomHint::manualWanted, this, &NewsroomView::manualWanted);
    connect(m_editor, &EditorPane::editorChanged, this, &NewsroomView::markInList);
    connect(m_editor, &EditorPane::editorChanged, this, &NewsroomView::editorChanged);
    connect(m_editor, &EditorPane::undoChanged, this, &NewsroomView::editorChanged);
    connect(m_editor, &EditorPane::trashWanted, this, [this](ItemKind kind, const QString &item) {
        trash({{kind, item}});
    });
    connect(m_editor, &EditorPane::problem, this, &NewsroomView::tellProblem);
    connect(m_editor, &EditorPane::leaveRefused, this, &NewsroomView::tellLeaveRefused);
    connect(m_editor, &EditorPane::notice, this,
            [this](const QString &sentence) { m_messages->tell(MessageKind::Info, sentence); });
    connect(m_editor, &EditorPane::openRequested, this,
            [this](ItemKind kind, const QString &item) { showItem(kind, item); });
    connect(m_editor, &EditorPane::newRequested, this, &NewsroomView::makeNew);
    connectCommands();
    connect(m_backups, &BackupKeeper::problem, this, &NewsroomView::tellProblem);
    connect(m_preview.get(), &SitePreview::problem, this, &NewsroomView::tellProblem);
    connect(m_preview.get(), &SitePreview::ready, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_splitter, &QSplitter::splitterMoved, this, &NewsroomView::keepLayout);
    connect(&m_session->newsroom(), &editing::Newsroom::changed, this, &NewsroomView::takeChange);
    connect(&m_session->newsroom(), &editing::Newsroom::fileLost, this, &NewsroomView::tellLost);
    connect(&m_session->spelling(), &SpellingDesk::problem, this, &NewsroomView::tellProblem);
    connect(&m_session->spelling(), &SpellingDesk::missing, this,
            [this](const QString &sentence) { m_messages->tell(MessageKind::Info, sentence); });
    connect(&m_reload, &QTimer::timeout, this, &NewsroomView::reloadShown);
}

ListPane *NewsroomView::listFor(Room room)
{
    const auto known = m_lists.find(room);
    if (known != m_lists.end())
        return known->second;
    const editing::Newsroom &newsroom = m_session->newsroom();
    ListPane *list = nullptr;
    if (room == Room::News)
        list = new EntryListPane(newsroom, m_listStack);
    else if (room == Room::Review)
        list = new ReviewPane(newsroom, m_listStack);
    else if (room == Room::Media)
        list = new MediaPane(m_session->newsroom(), m_session->context().settings, m_listStack);
    else if (!roomKinds(room).isEmpty())
        list = new ItemListPane(newsroom, room, m_listStack);
    m_lists[room] = list;
    if (auto *news = qobject_cast<EntryListPane *>(list))
        connect(news, &EntryListPane::viewWanted, this, &NewsroomView::showNews);
    if (list)
        connectList(list);
    return list;
}

void NewsroomView::connectList(ListPane *list)
{
    m_listStack->addWidget(list);
    list->setReadOnly(m_session->newsroom().isReadOnly());
    connect(list, &ListPane::chosen, this,
            [this](ItemKind kind, const QString &item, const LanguageTag &language) {
                if (m_editor->open(kind, item) && !language.isNull())
                    m_editor->editor()->showField(u"title"_s, language);
                markInList();
            });
    connect(list, &ListPane::entered, this, [this] {
        if (m_editor->editor())
            m_editor->editor()->focusFirstField();
    });
    connect(list, &ListPane::newWanted, this, &NewsroomView::makeNew);
    connect(list, &ListPane::trashWanted, this, &NewsroomView::trash);
    connect(list, &ListPane::menuWanted, this, &NewsroomView::showListMenu);
    connect(list, &ListPane::selectionChanged, this, &NewsroomView::editorChanged);
    connect(list, &ListPane::problem, this, &NewsroomView::tellProblem);
    if (auto *media = dynamic_cast<MediaPane *>(list))
        connectMedia(media);
    if (list->room() != Room::Pages)
        return;
    auto *mover = new PageMover(m_session->newsroom(), list, [this] { return m_editor->save(); });
    connect(mover, &PageMover::problem, this, &NewsroomView::tellProblem);
    connect(mover, &PageMover::moved, this,
            [this](const QString &sentence, const std::function<void()> &undo) {
                m_messages->tell(MessageKind::Success, sentence, {{Tr::tr("Undo"), undo}});
            });
}

ListPane *NewsroomView::currentList() const
{
    const auto known = m_lists.find(m_room);
    return known == m_lists.end() || m_body->currentWidget() != m_splitter ? nullptr : known->second;
}

void NewsroomView::showRoom(Room room)
{
    m_room = room;
    m_rail->setCurrent(room);
    m_hint->enter(room);
    if (QWidget *whole = wholeRoom(room))
        return showWhole(room, whole);
    ListPane *list = listFor(room);
    if (list)
        m_listStack->setCurrentWidget(list);
    m_listStack->setVisible(list && m_listShown);
    m_body->setCurrentWidget(m_splitter);
    fitList();
    reloadShown();
    if (room == Room::Organisation)
        m_editor->open(ItemKind::Organisation, {});
    else if (m_editor->editor() && m_editor->editor()->itemKind() == ItemKind::Organisation)
        m_editor->leave();
    markInList();
    emit editorChanged();
}

void NewsroomView::showItem(ItemKind kind, const QString &item, const LanguageTag &language,
                            const QString &field)
{
    const Room home = roomOf(kind);
    if (home == Room::News && m_news != NewsView::List) {
        m_news = NewsView::List;
        showRoom(home);
    }
    if (m_room != home && (m_room != Room::Review || !field.isEmpty()))
        showRoom(home);
    if (auto *list = dynamic_cast<ItemListPane *>(currentList()))
        list->setKind(kind);
    if (m_editor->open(kind, item) && !field.isEmpty())
        m_editor->editor()->showField(field, language);
    markInList();
}

void NewsroomView::markInList()
{
    ListPane *list = currentList();
    if (!list)
        return;
    const ItemEditor *editor = m_editor->editor();
    list->list()->mark(editor ? editor->itemKind() : ItemKind::Entry,
                       editor ? editor->item() : QString());
}

void NewsroomView::makeNew(ItemKind kind, const NewItem &start)
{
    if (m_session->newsroom().isReadOnly())
        return;
    if (kind == ItemKind::Media && start.file.isEmpty())
        return askForMedia();
    if (kind == ItemKind::Entry)
        m_news = NewsView::List;
    if (m_room != roomOf(kind) || m_body->currentWidget() != m_splitter)
        showRoom(roomOf(kind));
    if (auto *list = dynamic_cast<ItemListPane *>(currentList()))
        list->setKind(kind);
    m_editor->openNew(kind, start);
}

void NewsroomView::makeNewHere()
{
    if (m_room == Room::Desk || (m_room == Room::News && !currentList()))
        return makeNew(ItemKind::Entry, {});
    if (ListPane *list = currentList())
        list->makeNew();
}

void NewsroomView::find()
{
    if (ListPane *list = currentList()) {
        setListShown(true);
        list->searchLine()->setFocus(Qt::ShortcutFocusReason);
        list->searchLine()->selectAll();
    }
}

void NewsroomView::focusRoom()
{
    QWidget *whole = wholeRoom(m_room);
    if (whole && whole == m_desk)
        m_desk->focusFirst();
    else if (whole && whole == m_board)
        m_board->focusFirst();
    else if (whole && whole == m_calendar)
        m_calendar->focusFirst();
    else if (ListPane *list = currentList())
        list->focusList();
    else if (m_body->currentWidget() != m_splitter)
        m_body->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    else if (m_editor->editor())
        m_editor->editor()->focusFirstField();
}

void NewsroomView::nextPane(bool forward)
{
    QList<QWidget *> panes{m_rail, m_messages};
    if (m_body->currentWidget() == m_splitter)
        panes += {m_listStack, m_editor};
    else
        panes += m_body->currentWidget();
    walkPanes(panes, forward);
}

void NewsroomView::setListShown(bool shown)
{
    m_listShown = shown;
    m_listStack->setVisible(shown && currentList());
}

void NewsroomView::setWriting(bool on)
{
    if (on) {
        m_hintShown = !m_hint->isHidden();
        m_layoutBeforeWriting = m_splitter->saveState();
        m_roomBeforeWriting = m_room;
    }
    const bool stayed = m_room == m_roomBeforeWriting; // another room has its own hint and layout
    m_rail->setVisible(!on);
    if (on || stayed)
        m_hint->setVisible(!on && m_hintShown);
    m_listStack->setVisible(!on && m_listShown && currentList());
    if (!on && stayed)
        m_splitter->restoreState(m_layoutBeforeWriting);
}

bool NewsroomView::mayClose()
{
    return m_closesAnyway || m_editor->leave();
}

void NewsroomView::takeChange(const editing::Change &change)
{
    for (const Room room : allRooms())
        m_stale.insert(room);
    m_reload.start();
    m_rail->countSoon();
    if (change.type == editing::ChangeType::Reloaded)
        m_editor->refresh();
    else if (change.type == editing::ChangeType::Deleted && m_editor->shows(change.kind, change.item))
        m_editor->leave(EditorPane::Leave::Anyway);
}

void NewsroomView::reloadShown()
{
    if (!m_stale.remove(m_room))
        return;
    if (QWidget *whole = wholeRoom(m_room))
        reloadWhole(whole);
    else if (ListPane *list = currentList())
        list->reload();
}

void NewsroomView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setCompact(event->size().width() < compactBelow);
}

} // namespace gaceta::ui
