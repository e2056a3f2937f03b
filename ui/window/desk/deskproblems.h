#pragma once
// What the checks ask for before anything goes out, looked for beside the window and kept until the
// content changes.

#include "app/editing/newsroom.h"
#include "app/jobs/jobrunner.h"
#include "ui/models/deskrows.h"

namespace gaceta::ui {

class DeskProblems final : public QObject
{
    Q_OBJECT

public:
    explicit DeskProblems(const editing::Newsroom &newsroom, QObject *parent);

    // Looks again where the content has changed.
    void look(const QDateTime &now);
    // In the language of the program as it is now.
    void forget() { m_token.clear(); }
    [[nodiscard]] const DeskPart &part() const { return m_part; }
    [[nodiscard]] bool isLooking() const { return m_runner.isRunning(); }

signals:
    void found();

private:
    void finish(const Result<> &result);

    const editing::Newsroom &m_newsroom;
    DeskPart m_part;
    QString m_token; // of the content that the part is about
    QString m_nextToken;
    QDateTime m_now;
    std::shared_ptr<DeskPart> m_next; // by the job that runs
    bool m_again = false;
    jobs::JobRunner m_runner;
};

} // namespace gaceta::ui
