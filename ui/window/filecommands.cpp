#include "ui/window/filecommands.h"

#include "app/editing/backups.h"
#include "app/settings/foldersettings.h"
#include "app/settings/windowsettings.h"
#include "ui/dialogs/newnewsroomdialog.h"
#include "ui/window/tr.h"

#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QStandardPaths>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

static constexpr QLatin1String suffix("gaceta");

QString lastFolder(const settings::SettingsStore &settings)
{
    const QString chosen = settings::newsroomFolder.get(settings);
    if (!chosen.isEmpty() && QFileInfo(chosen).isDir())
        return chosen;
    const QString last = settings::lastFolder.get(settings);
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void rememberFolder(settings::SettingsStore &settings, const QString &file)
{
    settings::lastFolder.set(settings, QFileInfo(file).absolutePath());
}

FileCommands::FileCommands(const WindowContext &context, QWidget *window, TakeSession take)
    : QObject(window)
    , m_context(context)
    , m_window(window)
    , m_take(std::move(take))
{
}

void FileCommands::askNew()
{
    auto *dialog = new NewNewsroomDialog(lastFolder(m_context.settings), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        rememberFolder(m_context.settings, dialog->path());
        take(Session::create(dialog->path(), dialog->organisation(), m_context));
    });
    dialog->open();
}

static QString fileFilter()
{
    return Tr::tr("Newsrooms (*.gaceta)") + u";;"_s + Tr::tr("All files (*)");
}

void FileCommands::askOpen()
{
    auto *dialog = new QFileDialog(m_window, Tr::tr("Open a newsroom"), lastFolder(m_context.settings),
                                   fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileCommands::open);
    dialog->open();
}

QFileDialog *FileCommands::askWhere(const QString &title, const QString &name,
                                    const std::function<void(const QString &)> &write)
{
    auto *dialog = new QFileDialog(m_window, title, lastFolder(m_context.settings), fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, write](const QString &path) {
        rememberFolder(m_context.settings, path);
        write(path);
    });
    dialog->open();
    return dialog;
}

void FileCommands::askSample()
{
    askWhere(Tr::tr("Where should the sample be kept?"), Tr::tr("Sample newsroom") + u'.' + suffix,
             [this](const QString &path) {
                 // The person agreed to replace it.
                 QFile::remove(path);
                 take(Session::createSample(path, m_context));
             });
}

void FileCommands::open(const QString &path)
{
    take(Session::open(path, m_context));
}

void FileCommands::askCopy(const Session &session, After after)
{
    const editing::Newsroom *newsroom = &session.newsroom();
    const QString name = QFileInfo(newsroom->path()).completeBaseName();
    QPointer<const QObject> alive = newsroom;
    askWhere(Tr::tr("Save a copy of the newsroom"), Tr::tr("%1 copy").arg(name) + u'.' + suffix,
             [this, newsroom, alive, after](const QString &path) {
                 if (!alive)
                     return;
                 if (const Result<> done = newsroom->backUpTo(path); !done)
                     return emit problem(done.error());
                 if (after == After::OpenCopy)
                     return emit copyWanted(path);
                 emit notice(Tr::tr("A copy was saved as %1.").arg(QDir::toNativeSeparators(path)));
             });
}

void FileCommands::askRestore(const QString &backup)
{
    const QString name = QFileInfo(backup).completeBaseName().replace(u"(backup "_s, u"("_s);
    QFileDialog *dialog =
        askWhere(Tr::tr("Where should the copy be kept?"), name + u'.' + suffix,
                 [this, backup](const QString &path) {
                     if (const Result<> done = editing::restoreBackup(backup, path); !done)
                         return emit problem(done.error());
                     emit copyWanted(path);
                 });
    // It does not take the place of a file, whatever is said.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
}

void FileCommands::take(Result<std::unique_ptr<Session>> session)
{
    if (!session)
        return emit problem(session.error());
    m_take(std::move(*session));
}

} // namespace gaceta::ui
