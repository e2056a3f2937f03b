#pragma once
// The one window: menus, and below them the start page or an open newsroom. It only arranges.

#include "ui/window/actionregistry.h"
#include "ui/window/session.h"

#include <QMainWindow>

class QMenu;
class QStackedWidget;

namespace gaceta::ui {

class ChecksDock;
class FileCommands;
class NewsroomView;
class StartPage;
class WindowMenus;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowContext &context);
    ~MainWindow() override;

    void openFile(const QString &path);
    // Null while the start page is shown.
    [[nodiscard]] NewsroomView *view() const { return m_view; }
    [[nodiscard]] StartPage *startPage() const { return m_start; }
    [[nodiscard]] ActionRegistry &actions() const { return *m_actions; }
    [[nodiscard]] FileCommands &files() const { return *m_files; }
    [[nodiscard]] const WindowContext &context() const { return m_context; }

    void takeSession(std::unique_ptr<Session> session);
    // False where something could not be saved.
    bool closeNewsroom();
    void tellProblem(const Error &error);
    void tell(const QString &sentence);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openCopy(const QString &path);
    void connectView();
    void updateActions();
    void updateTitle();

    WindowContext m_context;
    ActionRegistry *m_actions;
    FileCommands *m_files;
    WindowMenus *m_menus;
    QStackedWidget *m_stack;
    StartPage *m_start;
    NewsroomView *m_view = nullptr;
    ChecksDock *m_checks;
};

} // namespace gaceta::ui
