#pragma once
// What is done from lists, boards and menus to items that no form has open: into the trash, changes of
// state, changes to many at once, words replaced everywhere. One stack takes it back step by step; the
// undo of a form is its own.

#include "app/editing/bulkedit.h"
#include "app/editing/daymove.h"
#include "app/editing/textreplacement.h"
#include "app/jobs/jobrunner.h"

class QProgressDialog;

namespace gaceta::ui {

class ListCommands final : public QObject
{
    Q_OBJECT

public:
    // `window` is what the progress of long work stands over.
    ListCommands(editing::Newsroom &newsroom, editing::NewsroomContext context, QWidget *window);

    void trash(const QList<editing::ItemName> &items);
    void edit(const QList<EntryId> &entries, const editing::BulkEdit &edit);
    void replace(const editing::ReplacementOrder &order);
    void moveToDay(const editing::DayPlace &place, const QDate &day);

    [[nodiscard]] bool canUndo() const { return m_place > 0 && !isBusy(); }
    [[nodiscard]] bool canRedo() const { return m_place < m_steps.size() && !isBusy(); }
    void undo();
    void redo();
    // Long work runs beside the window.
    [[nodiscard]] bool isBusy() const { return m_runner.isRunning(); }

signals:
    // One sentence about what was done; it can be taken back by undo().
    void done(const QString &sentence);
    void undone(const QString &sentence);
    void restored(gaceta::ItemKind kind, const QString &item); // a single one
    void problem(const gaceta::Error &error);
    void changed(); // canUndo() or canRedo() may answer otherwise

private:
    struct Step
    {
        QString sentence;
        QList<editing::ItemName> trashed;
        QList<editing::MarksChange> changes;
        std::shared_ptr<editing::ReplacedTexts> texts; // null: none
        qsizetype size = 0;                            // items that are changed, for the progress
        std::optional<editing::DayMove> day = {};
    };
    // Works on the window's newsroom, or on one of its own beside it.
    using Work = std::function<Result<>(editing::Newsroom &newsroom, const editing::BulkTick &tick)>;

    void hear(const editing::Change &change);
    void push(const Step &step);
    void move(bool back);
    void run(qsizetype entries, const Work &work, const std::function<void()> &then);
    void finish(const Result<> &result);

    editing::Newsroom &m_newsroom;
    editing::NewsroomContext m_context;
    QWidget *m_window;
    QList<Step> m_steps;
    qsizetype m_place = 0;
    bool m_working = false; // changes heard now are our own
    std::function<void()> m_then;
    QProgressDialog *m_progress = nullptr;
    jobs::JobRunner m_runner;
};

} // namespace gaceta::ui
