#pragma once
// Asks the checks about what the form shows: a breath after the last change, in a thread of its own.

#include "app/check/finding.h"
#include "app/jobs/jobrunner.h"
#include "ui/window/session.h"

#include <QTimer>

namespace gaceta::check {
class Content;
}

namespace gaceta::ui {

class EditorPane;

class CheckWatcher final : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    CheckWatcher(const Session &session, const EditorPane &editor, QObject *parent = nullptr);

    // Nobody looks at the findings: nothing is asked until somebody does again.
    void setWatched(bool watched);

    // Of the item that is shown, then of the pictures it shows.
    [[nodiscard]] const QList<check::Finding> &findings() const { return m_findings; }
    [[nodiscard]] const QList<IgnoredFinding> &ignored() const { return m_ignored; }

signals:
    void found();
    void problem(const gaceta::Error &error);

public slots:
    void askSoon();

private:
    struct Answer;

    void ask();
    void take(const Result<> &result);
    void forgetContent(const editing::Change &change);

    const Session &m_session;
    const EditorPane &m_editor;
    QTimer m_breath;
    jobs::JobRunner m_runner;
    bool m_watched = false;
    bool m_again = false;
    bool m_stale = true; // the content has changed since it was read
    std::shared_ptr<const check::Content> m_content;
    std::shared_ptr<Answer> m_answer; // of the job that runs
    QList<check::Finding> m_findings;
    QList<IgnoredFinding> m_ignored;
};

} // namespace gaceta::ui
