#include "ui/window/windowdialogs.h"

#include "app/settings/exportsettings.h"
#include "app/settings/foldersettings.h"
#include "app/settings/windowsettings.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/exporting/themefield.h"
#include "ui/dialogs/exportoptionspage.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/quickopendialog.h"
#include "ui/dialogs/replacing/replacedialog.h"
#include "ui/dialogs/settings/settingsdialog.h"
#include "ui/editors/spelling/spellingdesk.h"
#include "ui/window/backups/backupkeeper.h"
#include "ui/window/filecommands.h"
#include "ui/window/help/roomhint.h"
#include "ui/window/lists/listcommands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/newsroomview.h"
#include "ui/window/tr.h"

#include <QDir>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

// What the menus offer now, those inside of others as well.
static void collectCommands(QMenu *menu, const QString &place, QList<Command> &commands)
{
    emit menu->aboutToShow(); // some are filled when they open
    for (QAction *action : menu->actions()) {
        if (action->menu()) {
            collectCommands(action->menu(), place, commands);
        } else if (action->isEnabled() && !action->isSeparator()) {
            QString name = action->text();
            commands.append({name.remove(u'&'), place,
                             action->shortcut().toString(QKeySequence::NativeText),
                             [action = QPointer<QAction>(action)] {
                                 if (action)
                                     action->trigger();
                             }});
        }
    }
}

static QList<Command> commandsOf(const MainWindow &window)
{
    QList<Command> commands;
    for (const QAction *action : window.menuBar()->actions()) {
        QString place = action->text();
        if (action->isEnabled() && action->menu())
            collectCommands(action->menu(), place.remove(u'&'), commands);
    }
    return commands;
}

void showQuickOpen(MainWindow &window)
{
    auto *dialog = new QuickOpenDialog(window.view()->session().newsroom(), commandsOf(window), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QuickOpenDialog::chosen, window.view(),
                     [view = window.view()](ItemKind kind, const QString &item) {
                         view->showItem(kind, item);
                         if (view->editorPane()->editor())
                             view->editorPane()->editor()->focusFirstField();
                     });
    dialog->open();
}

void showReplace(MainWindow &window)
{
    NewsroomView *view = window.view();
    view->editorPane()->save();
    editing::Newsroom &newsroom = view->session().newsroom();
    auto *dialog =
        new ReplaceDialog({newsroom.path(), newsroom.organisation().value_or(Organisation()).languages,
                           newsroom.isReadOnly()},
                          &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ReplaceDialog::replaceWanted, view->commands(), &ListCommands::replace);
    QObject::connect(dialog, &ReplaceDialog::chosen, view, &NewsroomView::showItem);
    dialog->open();
}

// What concerns an open newsroom as well.
static void connectSettings(SettingsDialog *dialog, NewsroomView *view)
{
    QObject::connect(dialog, &SettingsDialog::hintsChanged, view->hint(), &RoomHint::followSettings);
    QObject::connect(dialog, &SettingsDialog::spellingChanged, view,
                     [view](bool shown) { view->session().spelling().setShown(shown); });
    QObject::connect(dialog, &SettingsDialog::backUpWanted, view, [view] {
        view->editorPane()->save();
        view->backups().backUpNow();
    });
    QObject::connect(&view->backups(), &BackupKeeper::done, dialog->backups(), &BackupsPage::tell);
}

void showSettings(MainWindow &window)
{
    const WindowContext &context = window.context();
    NewsroomView *view = window.view();
    const BackupSubject backups{context.backupFolder,
                                view ? view->session().newsroom().id() : QString()};
    auto *dialog =
        new SettingsDialog({context.settings, context.language, context.appearance, backups}, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (view)
        connectSettings(dialog, view);
    QObject::connect(dialog, &SettingsDialog::restoreWanted, &window,
                     [&window, dialog](const QString &backup) {
                         dialog->accept();
                         window.files().askRestore(backup);
                     });
    dialog->open();
}

void showShortcuts(MainWindow &window)
{
    QList<ShortcutLine> lines = window.actions().shortcuts();
    if (window.view() && window.view()->editorPane()->editor()) {
        for (const QAction *action : window.view()->editorPane()->editor()->formActions()) {
            QString text = action->text();
            if (!action->shortcut().isEmpty())
                lines.append({Tr::tr("In this form"), text.remove(u'&'),
                              action->shortcut().toString(QKeySequence::NativeText)});
        }
    }
    auto *dialog = new ShortcutsDialog(lines, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void showAbout(MainWindow &window)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, Tr::tr("About Gaceta"),
                                Tr::tr("Gaceta %1").arg(QCoreApplication::applicationVersion()),
                                QMessageBox::Close, &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(window.windowIcon().pixmap(QSize(56, 56), window.devicePixelRatioF()));
    box->setInformativeText(Tr::tr("The newsroom of a school network: news, schools and numbers in two "
                                   "languages, and a finished site. Free software under the GNU General "
                                   "Public License, version 3 or later."));
    box->open();
}

void askExport(MainWindow &window, ExportFormat format)
{
    NewsroomView *view = window.view();
    view->editorPane()->save();
    settings::SettingsStore &store = window.context().settings;
    const editing::Newsroom &newsroom = view->session().newsroom();
    const QFileInfo file(newsroom.path());
    const QString usual = settings::exportFolder.get(store);
    QString folder = usual.isEmpty() ? settings::lastExportFolder.get(store) : QString();
    if (folder.isEmpty())
        folder = QDir(usual.isEmpty() ? file.absolutePath() : usual)
                     .filePath(Tr::tr("%1 site").arg(file.completeBaseName()));
    auto *dialog = new ExportDialog({newsroom.path(), newsroom.organisation().value_or(Organisation()),
                                     window.context().clock, folder},
                                    format, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString id = newsroom.id();
    dialog->options()->theme()->setTheme(settings::exportTheme(store, id));
    QObject::connect(dialog, &ExportDialog::exported, &window,
                     [&store, dialog, id](const QString &target) {
                         if (dialog->options()->format() != ExportFormat::Site)
                             return;
                         settings::lastExportFolder.set(store, target);
                         settings::rememberExportTheme(store, id, dialog->options()->theme()->theme());
                     });
    QObject::connect(dialog, &ExportDialog::fieldWanted, view, &NewsroomView::showItem);
    dialog->open();
}

void showImport(MainWindow &window, const QString &file)
{
    const Session &session = window.view()->session();
    auto *dialog =
        new ImportDialog(file, {session.newsroom().path(), newsroomContext(window.context())}, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ImportDialog::imported, window.view(), [&window] {
        window.view()->session().newsroom().lookAtFile();
        window.tell(Tr::tr("The file was imported."));
    });
    dialog->open();
}

void askImport(MainWindow &window)
{
    window.view()->editorPane()->save();
    auto *dialog = new QFileDialog(&window, Tr::tr("Import JSON"), lastFolder(window.context().settings),
                                   Tr::tr("JSON files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, window.view(), [&window](const QString &file) {
        rememberFolder(window.context().settings, file);
        showImport(window, file);
    });
    dialog->open();
}

} // namespace gaceta::ui
