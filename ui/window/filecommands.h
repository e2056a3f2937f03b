#pragma once
// Making, opening and copying newsroom files: the questions, and what follows.

#include "ui/window/session.h"

class QFileDialog;

namespace gaceta::ui {

class FileCommands final : public QObject
{
    Q_OBJECT

public:
    using TakeSession = std::function<void(std::unique_ptr<Session>)>;

    FileCommands(const WindowContext &context, QWidget *window, TakeSession take);

    void askNew();
    void askOpen();
    void askSample();
    void open(const QString &path);
    // A copy of an open newsroom, which may be to work on from then on.
    enum class After { Stay, OpenCopy };
    void askCopy(const Session &session, After after);
    // The backup as a newsroom of its own, which is opened.
    void askRestore(const QString &backup);

signals:
    void problem(const gaceta::Error &error);
    void notice(const QString &sentence);
    void copyWanted(const QString &path); // there it lies, to be opened

private:
    // Asks where to write, and calls `write` with the path, ending in ".gaceta".
    QFileDialog *askWhere(const QString &title, const QString &name,
                          const std::function<void(const QString &)> &write);
    void take(Result<std::unique_ptr<Session>> session);

    WindowContext m_context;
    QWidget *m_window;
    TakeSession m_take;
};

// The folder that was set for newsrooms, else where a file was last chosen, else that of documents.
[[nodiscard]] QString lastFolder(const settings::SettingsStore &settings);
void rememberFolder(settings::SettingsStore &settings, const QString &file);

} // namespace gaceta::ui
