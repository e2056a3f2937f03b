#include "ui/window/windowdialogs.h"

#include "ui/dialogs/quickopendialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/newsroomview.h"
#include "ui/window/tr.h"

#include <QMessageBox>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

void showQuickOpen(MainWindow &window)
{
    auto *dialog = new QuickOpenDialog(window.view()->session().newsroom(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QuickOpenDialog::chosen, window.view(),
                     [view = window.view()](ItemKind kind, const QString &item) {
                         view->showItem(kind, item);
                         if (view->editorPane()->editor())
                             view->editorPane()->editor()->focusFirstField();
                     });
    dialog->open();
}

void showSettings(MainWindow &window)
{
    const WindowContext &context = window.context();
    auto *dialog = new SettingsDialog(context.settings, context.language, context.appearance, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
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

void askExport(MainWindow &window, ExportFormat)
{
    window.tell({});
}

void askImport(MainWindow &window)
{
    window.tell({});
}

} // namespace gaceta::ui
