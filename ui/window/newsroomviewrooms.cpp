// The rooms of an open newsroom that take the whole width.

#include "ui/window/board/boardview.h"
#include "ui/window/calendar/calendarview.h"
#include "ui/window/desk/deskroom.h"
#include "ui/window/entrylistpane.h"
#include "ui/window/lists/listcommands.h"
#include "ui/window/newsroomview.h"
#include "ui/window/publishroom.h"
#include "ui/window/reviewpane.h"
#include "ui/window/trashroom.h"

#include <QStackedWidget>

namespace gaceta::ui {

using namespace Qt::StringLiterals;

// Made on first use; null for rooms with a list and a form.
QWidget *NewsroomView::wholeRoom(Room room)
{
    switch (room) {
    case Room::News:
        if (m_news == NewsView::Board && !m_board)
            makeBoard();
        else if (m_news == NewsView::Calendar && !m_calendar)
            makeCalendar();
        return m_news == NewsView::Board      ? static_cast<QWidget *>(m_board)
               : m_news == NewsView::Calendar ? m_calendar
                                              : nullptr;
    case Room::Desk:
        if (!m_desk)
            makeDesk();
        return m_desk;
    case Room::Trash:
        if (!m_trash)
            makeTrash();
        return m_trash;
    case Room::Publish:
        if (!m_publish)
            makePublish();
        return m_publish;
    default:
        return nullptr;
    }
}

void NewsroomView::makeDesk()
{
    m_desk = new DeskRoom(*m_session, m_body);
    m_body->addWidget(m_desk);
    connect(m_desk, &DeskRoom::problem, this, &NewsroomView::tellProblem);
    connect(m_desk, &DeskRoom::allWanted, this, &NewsroomView::showAll);
    connect(m_desk, &DeskRoom::newWanted, this, [this] { makeNew(ItemKind::Entry, {}); });
    connect(m_desk, &DeskRoom::opened, this, [this](const DeskRow &row) {
        showItem(row.row.kind, row.row.item, row.language, row.field.isEmpty() ? u"title"_s : row.field);
    });
}

void NewsroomView::showNews(NewsView view)
{
    m_news = view;
    showRoom(Room::News);
    focusRoom();
}

void NewsroomView::makeBoard()
{
    m_board = new BoardView(*m_session, m_body);
    m_body->addWidget(m_board);
    connect(m_board, &BoardView::problem, this, &NewsroomView::tellProblem);
    connect(m_board, &BoardView::viewWanted, this, &NewsroomView::showNews);
    connect(m_board, &BoardView::opened, this,
            [this](const EntryId &entry, const LanguageTag &language) {
                showItem(ItemKind::Entry, entry.text(), language, u"title"_s);
            });
    connect(m_board, &BoardView::trashWanted, this, [this](const EntryId &entry) {
        trash({{ItemKind::Entry, entry.text()}});
    });
    connect(m_board, &BoardView::stateWanted, this,
            [this](const EntryId &entry, const LanguageTag &language, WorkflowState state) {
                editing::BulkEdit edit;
                edit.state = state;
                edit.languages = {language};
                m_commands->edit({entry}, edit);
            });
}

void NewsroomView::makeCalendar()
{
    m_calendar = new CalendarView(*m_session, m_body);
    m_body->addWidget(m_calendar);
    connect(m_calendar, &CalendarView::problem, this, &NewsroomView::tellProblem);
    connect(m_calendar, &CalendarView::viewWanted, this, &NewsroomView::showNews);
    connect(m_calendar, &CalendarView::dayWanted, m_commands, &ListCommands::moveToDay);
    connect(m_calendar, &CalendarView::opened, this, [this](const CalendarEvent &event) {
        showItem(event.row.kind, event.row.item, event.language, event.field);
    });
}

void NewsroomView::reloadWhole(QWidget *whole)
{
    if (whole == m_desk) {
        m_desk->reload();
        m_desk->lookForProblems();
    } else if (whole == m_trash) {
        m_trash->reload();
    } else if (whole == m_publish) {
        m_publish->reload();
    } else if (whole == m_board) {
        m_board->reload();
    } else if (whole == m_calendar) {
        m_calendar->reload();
    }
}

void NewsroomView::makeTrash()
{
    m_trash = new TrashRoom(m_session->newsroom(), m_body);
    m_body->addWidget(m_trash);
    connect(m_trash, &TrashRoom::problem, this, &NewsroomView::tellProblem);
}

void NewsroomView::makePublish()
{
    m_publish = new PublishRoom(*m_session, m_body);
    m_body->addWidget(m_publish);
    connect(m_publish, &PublishRoom::problem, this, &NewsroomView::tellProblem);
    connect(m_publish, &PublishRoom::exportWanted, this, &NewsroomView::exportWanted);
    connect(m_publish, &PublishRoom::jsonExportWanted, this, &NewsroomView::jsonExportWanted);
    connect(m_publish, &PublishRoom::factSheetExportWanted, this, &NewsroomView::factSheetExportWanted);
    connect(m_publish, &PublishRoom::fieldWanted, this, &NewsroomView::showItem);
}

void NewsroomView::showWhole(Room room, QWidget *whole)
{
    m_editor->save();
    m_stale.insert(room);
    m_body->setCurrentWidget(whole);
    reloadShown();
    emit editorChanged();
}

// What the desk shows the first few of.
void NewsroomView::showAll(DeskList list)
{
    const auto showFiltered = [this](const storage::EntryFilter &filter) {
        showNews(NewsView::List);
        if (auto *news = dynamic_cast<EntryListPane *>(currentList()))
            news->setFilter(filter);
    };
    const auto showReview = [this](Waiting waiting) {
        showRoom(Room::Review);
        if (auto *review = dynamic_cast<ReviewPane *>(currentList()))
            review->show(waiting);
    };
    storage::EntryFilter filter;
    switch (list) {
    case DeskList::Drafts:
        filter.state = WorkflowState::Draft;
        return showFiltered(filter);
    case DeskList::Due:
    case DeskList::Coming:
        return showNews(NewsView::Calendar);
    case DeskList::Review:
        return showReview(Waiting::ForReview);
    case DeskList::Ready:
        return showReview(Waiting::ForPublication);
    case DeskList::Behind:
        return showReview(Waiting::ForUpdate);
    case DeskList::Facts:
        return showRoom(Room::Statistics);
    case DeskList::Releases:
        return showRoom(Room::Media);
    case DeskList::Problems:
        return showRoom(Room::Publish);
    }
}

} // namespace gaceta::ui
