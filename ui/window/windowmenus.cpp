#include "ui/window/windowmenus.h"

#include "app/settings/windowsettings.h"
#include "ui/widgets/style/icon.h"
#include "ui/window/filecommands.h"
#include "ui/window/help/helpcenter.h"
#include "ui/window/mainwindow.h"
#include "ui/window/newitems.h"
#include "ui/window/newsroomview.h"
#include "ui/window/sitepreview.h"
#include "ui/window/tr.h"
#include "ui/window/windowdialogs.h"
#include "ui/window/writing/writingmode.h"

#include <QFileInfo>
#include <QMenuBar>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

WindowMenus::WindowMenus(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_file(window.menuBar()->addMenu(QString()))
    , m_recent(new QMenu(m_file))
    , m_edit(window.menuBar()->addMenu(QString()))
    , m_new(window.menuBar()->addMenu(QString()))
    , m_go(window.menuBar()->addMenu(QString()))
    , m_view(window.menuBar()->addMenu(QString()))
    , m_form(new QMenu(m_view))
    , m_help(window.menuBar()->addMenu(QString()))
    , m_manual(new HelpCenter(window))
    , m_writing(new WritingMode(window, *window.actions().action(ActionId::Write)))
{
    makeRoomActions();
    build();
    connectFileActions();
    connectEditActions();
    connectViewActions();
    retranslate();
}

void WindowMenus::makeRoomActions()
{
    for (const Room room : allRooms()) {
        auto *action = new QAction(icon(roomIcon(room), IconTint::Muted), QString(), this);
        action->setObjectName(u"go."_s + enumName(room));
        action->setShortcut(QKeySequence(roomShortcut(room), QKeySequence::PortableText));
        connect(action, &QAction::triggered, this, [this, room] {
            m_window.view()->showRoom(room);
            m_window.view()->focusRoom();
        });
        m_window.actions().add(QT_TRANSLATE_NOOP("Window", "Go"), action);
        m_rooms[room] = action;
    }
}

void WindowMenus::add(QMenu *menu, std::initializer_list<ActionId> ids)
{
    for (const ActionId id : ids)
        menu->addAction(m_window.actions().action(id));
    menu->addSeparator();
}

void WindowMenus::build()
{
    add(m_file, {ActionId::NewNewsroom, ActionId::OpenNewsroom});
    m_file->insertMenu(m_file->actions().constLast(), m_recent);
    add(m_file, {ActionId::OpenSample});
    add(m_file, {ActionId::SaveCopy, ActionId::ImportJson});
    add(m_file, {ActionId::ExportSite, ActionId::ExportJson, ActionId::ExportFactSheet});
    add(m_file, {ActionId::CloseNewsroom, ActionId::Quit});
    add(m_edit, {ActionId::Undo, ActionId::Redo});
    add(m_edit, {ActionId::Save, ActionId::History, ActionId::EditSelection, ActionId::MoveToTrash});
    add(m_edit, {ActionId::Find, ActionId::QuickOpen, ActionId::Replace});
    add(m_edit, {ActionId::Settings});
    for (const Room room : allRooms()) {
        if (room == Room::News || room == Room::Contacts || room == Room::Trash)
            m_go->addSeparator();
        m_go->addAction(m_rooms[room]);
    }
    add(m_view, {ActionId::NewsList, ActionId::NewsBoard, ActionId::NewsCalendar});
    add(m_view,
        {ActionId::NextPane, ActionId::PreviousPane, ActionId::ToggleList, ActionId::ToggleChecks});
    add(m_view, {ActionId::Write, ActionId::PreviewSite});
    m_view->addMenu(m_form);
    add(m_help, {ActionId::Manual, ActionId::Shortcuts});
    add(m_help, {ActionId::About});
    m_window.actions().action(ActionId::ToggleList)->setCheckable(true);
    m_window.actions().action(ActionId::ToggleList)->setChecked(true);
    m_window.actions().action(ActionId::Quit)->setMenuRole(QAction::QuitRole);
    connect(m_recent, &QMenu::aboutToShow, this, &WindowMenus::fillRecent);
    connect(m_form, &QMenu::aboutToShow, this, &WindowMenus::fillForm);
    connect(m_new, &QMenu::aboutToShow, this, [this] {
        const auto make = [this](ItemKind kind, const NewItem &start) {
            m_window.view()->makeNew(kind, start);
        };
        m_new->clear();
        if (!m_window.view())
            return;
        const editing::Newsroom &newsroom = m_window.view()->session().newsroom();
        fillNewMenu(m_new, {}, offeredKinds(newsroom), make);
        addTemplates(m_new, newsroom, make);
    });
}

void WindowMenus::connectFileActions()
{
    const auto on = [this](ActionId id, auto run) {
        connect(m_window.actions().action(id), &QAction::triggered, this, run);
    };
    FileCommands *files = &m_window.files();
    on(ActionId::NewNewsroom, [files] { files->askNew(); });
    on(ActionId::OpenNewsroom, [files] { files->askOpen(); });
    on(ActionId::OpenSample, [files] { files->askSample(); });
    on(ActionId::SaveCopy,
       [this, files] { files->askCopy(m_window.view()->session(), FileCommands::After::Stay); });
    on(ActionId::ImportJson, [this] { askImport(m_window); });
    on(ActionId::ExportSite, [this] { askExport(m_window, ExportFormat::Site); });
    on(ActionId::ExportJson, [this] { askExport(m_window, ExportFormat::Json); });
    on(ActionId::ExportFactSheet, [this] { askExport(m_window, ExportFormat::FactSheet); });
    on(ActionId::CloseNewsroom, [this] { m_window.closeNewsroom(); });
    on(ActionId::Quit, [this] { m_window.close(); });
}

void WindowMenus::connectEditActions()
{
    const auto on = [this](ActionId id, auto run) {
        connect(m_window.actions().action(id), &QAction::triggered, this,
                [this, run] { run(*m_window.view()); });
    };
    on(ActionId::NewItem, [](NewsroomView &view) { view.makeNewHere(); });
    on(ActionId::Save, [](NewsroomView &view) { view.editorPane()->save(); });
    on(ActionId::Undo, [](NewsroomView &view) { view.undo(); });
    on(ActionId::Redo, [](NewsroomView &view) { view.redo(); });
    on(ActionId::EditSelection, [](NewsroomView &view) { view.editSelection(); });
    on(ActionId::NewsList, [](NewsroomView &view) { view.showNews(NewsView::List); });
    on(ActionId::NewsBoard, [](NewsroomView &view) { view.showNews(NewsView::Board); });
    on(ActionId::NewsCalendar, [](NewsroomView &view) { view.showNews(NewsView::Calendar); });
    on(ActionId::History, [](NewsroomView &view) { view.showHistory(); });
    on(ActionId::Find, [](NewsroomView &view) { view.find(); });
    on(ActionId::MoveToTrash, [](NewsroomView &view) { view.trashCurrent(); });
    on(ActionId::NextPane, [](NewsroomView &view) { view.nextPane(true); });
    on(ActionId::PreviousPane, [](NewsroomView &view) { view.nextPane(false); });
}

void WindowMenus::connectViewActions()
{
    const auto on = [this](ActionId id, auto run) {
        connect(m_window.actions().action(id), &QAction::triggered, this, run);
    };
    on(ActionId::ToggleList, [this](bool shown) { m_window.view()->setListShown(shown); });
    on(ActionId::QuickOpen, [this] { showQuickOpen(m_window); });
    on(ActionId::PreviewSite, [this] { m_window.view()->preview().open(); });
    on(ActionId::Replace, [this] { showReplace(m_window); });
    on(ActionId::Settings, [this] { showSettings(m_window); });
    on(ActionId::Manual, [this] { m_manual->showForFront(); });
    on(ActionId::Shortcuts, [this] { showShortcuts(m_window); });
    on(ActionId::About, [this] { showAbout(m_window); });
}

void WindowMenus::fillRecent()
{
    m_recent->clear();
    for (const QString &path : settings::recentFiles.get(m_window.context().settings)) {
        QString name = QFileInfo(path).completeBaseName();
        QAction *action = m_recent->addAction(name.replace(u'&', u"&&"_s));
        action->setToolTip(path);
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { m_window.openFile(path); });
    }
    if (m_recent->isEmpty())
        m_recent->addAction(Tr::tr("Nothing was open yet"))->setEnabled(false);
}

void WindowMenus::fillForm()
{
    m_form->clear();
    if (const NewsroomView *view = m_window.view(); view && view->editorPane()->editor())
        m_form->addActions(view->editorPane()->editor()->formActions());
    if (m_form->isEmpty())
        m_form->addAction(Tr::tr("Nothing to choose here"))->setEnabled(false);
}

void WindowMenus::setNewsroomOpen(bool open, bool writable)
{
    for (const auto &[room, action] : m_rooms)
        action->setEnabled(open);
    m_new->setEnabled(writable);
    m_new->menuAction()->setEnabled(writable);
    m_form->setEnabled(open);
}

void WindowMenus::retranslate()
{
    m_file->setTitle(Tr::tr("&File"));
    m_recent->setTitle(Tr::tr("Recent newsrooms"));
    m_edit->setTitle(Tr::tr("&Edit"));
    m_new->setTitle(Tr::tr("&New"));
    m_go->setTitle(Tr::tr("&Go"));
    m_view->setTitle(Tr::tr("&View"));
    m_form->setTitle(Tr::tr("Form"));
    m_help->setTitle(Tr::tr("&Help"));
    for (const auto &[room, action] : m_rooms)
        action->setText(roomTitle(room));
}

} // namespace gaceta::ui
