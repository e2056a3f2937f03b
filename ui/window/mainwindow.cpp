#include "ui/window/mainwindow.h"

#include "app/settings/windowsettings.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/style/icon.h"
#include "ui/window/checks/checksdock.h"
#include "ui/window/filecommands.h"
#include "ui/window/newsroomview.h"
#include "ui/window/startpage.h"
#include "ui/window/tr.h"
#include "ui/window/windowmenus.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QScreen>
#include <QStackedWidget>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

MainWindow::MainWindow(const WindowContext &context)
    : m_context(context)
    , m_actions(new ActionRegistry(this))
    , m_files(new FileCommands(
          context, this, [this](std::unique_ptr<Session> session) { takeSession(std::move(session)); }))
    , m_menus(new WindowMenus(*this))
    , m_stack(new QStackedWidget(this))
    , m_start(new StartPage(context.settings, this))
    , m_checks(new ChecksDock(context.settings, m_actions->action(ActionId::ToggleChecks), this))
{
    setMinimumSize(640, 400);
    setWindowIcon(icon(u"gaceta"_s, IconTint::Accent));
    m_stack->addWidget(m_start);
    setCentralWidget(m_stack);
    addDockWidget(Qt::RightDockWidgetArea, m_checks);
    connect(m_start, &StartPage::newWanted, m_files, &FileCommands::askNew);
    connect(m_start, &StartPage::openWanted, m_files, &FileCommands::askOpen);
    connect(m_start, &StartPage::sampleWanted, m_files, &FileCommands::askSample);
    connect(m_start, &StartPage::manualWanted, m_actions->action(ActionId::Manual), &QAction::trigger);
    connect(m_start, &StartPage::fileChosen, this, &MainWindow::openFile);
    connect(m_files, &FileCommands::problem, this, &MainWindow::tellProblem);
    connect(m_files, &FileCommands::notice, this, &MainWindow::tell);
    connect(m_files, &FileCommands::copyWanted, this, &MainWindow::openCopy);
    if (!restoreGeometry(settings::windowGeometry.get(context.settings)))
        resize(QSize(1360, 860).boundedTo(screen()->availableSize() - QSize(16, 48)));
    restoreState(settings::windowLayout.get(context.settings));
    m_checks->hide();
    updateActions();
    updateTitle();
}

// What looks into the view goes before it.
MainWindow::~MainWindow()
{
    m_checks->setView(nullptr);
}

void MainWindow::openFile(const QString &path)
{
    m_files->open(path);
}

void MainWindow::openCopy(const QString &path)
{
    // What cannot be saved any more, for want of a file, waits in the journal, which the copy takes over
    // when the former view is gone.
    NewsroomView *former = m_view;
    if (!former)
        return openFile(path);
    if (former->session().journal())
        former->editorPane()->leave(EditorPane::Leave::Anyway);
    if (closeNewsroom())
        connect(
            former, &QObject::destroyed, this, [this, path] { openFile(path); }, Qt::QueuedConnection);
}

void MainWindow::takeSession(std::unique_ptr<Session> session)
{
    if (!closeNewsroom())
        return;
    settings::rememberRecentFile(m_context.settings, session->newsroom().path());
    m_view = new NewsroomView(std::move(session), m_stack);
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    m_view->editorPane()->addTool(m_actions->action(ActionId::ToggleChecks));
    m_checks->setView(m_view);
    connectView();
    updateActions();
    updateTitle();
}

void MainWindow::connectView()
{
    connect(m_view, &NewsroomView::editorChanged, this, &MainWindow::updateActions);
    connect(m_view, &NewsroomView::saveCopyWanted, this,
            [this] { m_files->askCopy(m_view->session(), FileCommands::After::OpenCopy); });
    connect(m_view, &NewsroomView::exportWanted, m_actions->action(ActionId::ExportSite),
            &QAction::trigger);
    connect(m_view, &NewsroomView::jsonExportWanted, m_actions->action(ActionId::ExportJson),
            &QAction::trigger);
    connect(m_view, &NewsroomView::factSheetExportWanted, m_actions->action(ActionId::ExportFactSheet),
            &QAction::trigger);
    connect(m_view, &NewsroomView::closeWanted, this, &MainWindow::close);
    connect(m_view, &NewsroomView::manualWanted, m_actions->action(ActionId::Manual), &QAction::trigger);
    connect(&m_view->session().newsroom(), &editing::Newsroom::changed, this,
            [this](const editing::Change &change) {
                if (change.kind == ItemKind::Organisation || change.item.isEmpty())
                    updateTitle();
            });
}

bool MainWindow::closeNewsroom()
{
    if (!m_view)
        return true;
    if (!m_view->mayClose())
        return false;
    m_checks->setView(nullptr);
    m_stack->removeWidget(m_view);
    // Its form may be what asked for this.
    m_view->disconnect(this);
    m_view->deleteLater();
    m_view = nullptr;
    m_start->reload();
    updateActions();
    updateTitle();
    return true;
}

void MainWindow::tellProblem(const Error &error)
{
    if (!error.detail.isEmpty())
        qWarning("%s", qPrintable(error.detail));
    (m_view ? m_view->messages() : m_start->messages())->tell(MessageKind::Problem, error.message);
}

void MainWindow::tell(const QString &sentence)
{
    (m_view ? m_view->messages() : m_start->messages())->tell(MessageKind::Success, sentence);
}

void MainWindow::updateActions()
{
    const bool open = m_view != nullptr;
    const bool writable = open && !m_view->session().newsroom().isReadOnly();
    const ItemEditor *editor = open ? m_view->editorPane()->editor() : nullptr;
    const auto enable = [this](std::initializer_list<ActionId> ids, bool enabled) {
        for (const ActionId id : ids)
            m_actions->action(id)->setEnabled(enabled);
    };
    enable({ActionId::SaveCopy, ActionId::ExportSite, ActionId::ExportJson, ActionId::ExportFactSheet,
            ActionId::CloseNewsroom, ActionId::Find, ActionId::PreviewSite, ActionId::Replace,
            ActionId::QuickOpen, ActionId::NextPane, ActionId::PreviousPane, ActionId::ToggleList,
            ActionId::ToggleChecks, ActionId::NewsList, ActionId::NewsBoard, ActionId::NewsCalendar},
           open);
    enable({ActionId::ImportJson}, writable);
    enable({ActionId::NewItem}, writable && (m_view->currentList() || m_view->room() == Room::Desk ||
                                             m_view->room() == Room::News));
    enable({ActionId::Save, ActionId::MoveToTrash}, writable && editor);
    enable({ActionId::History, ActionId::Write}, editor);
    enable({ActionId::EditSelection}, writable && !m_view->selectedEntries().isEmpty());
    enable({ActionId::Undo}, open && m_view->canUndo());
    enable({ActionId::Redo}, open && m_view->canRedo());
    m_menus->setNewsroomOpen(open, writable);
}

void MainWindow::updateTitle()
{
    setWindowTitle(m_view ? Tr::tr("%1 – Gaceta").arg(m_view->session().name()) : u"Gaceta"_s);
    setWindowFilePath(m_view ? m_view->session().newsroom().path() : QString());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_view && !m_view->mayClose()) {
        m_view->offerClosing();
        event->ignore();
        return;
    }
    settings::windowGeometry.set(m_context.settings, saveGeometry());
    settings::windowLayout.set(m_context.settings, saveState());
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        m_menus->retranslate();
        updateTitle();
    }
    QMainWindow::changeEvent(event);
}

} // namespace gaceta::ui
