#include "ui/window/desk/deskproblems.h"

#include "ui/models/names.h"
#include "ui/window/publishsummary.h"

namespace gaceta::ui {

using namespace Qt::StringLiterals;

static constexpr int shownProblems = 5;

static DeskPart problemsIn(const Snapshot &snapshot, const QDateTime &now)
{
    DeskPart part;
    for (const PublishFinding &one : summarize(snapshot, now).findings) {
        if (one.finding.severity != check::Severity::Required)
            continue;
        if (++part.count > shownProblems)
            continue;
        DeskRow row;
        row.row.kind = one.finding.kind;
        row.row.item = one.finding.item;
        row.row.icon = u"problem"_s;
        row.row.title = one.finding.message;
        row.row.detail = one.title;
        if (!one.finding.language.isNull())
            row.row.detail += u" · "_s + languageName(one.finding.language);
        row.language = one.finding.language;
        row.field = one.finding.field;
        part.rows.append(row);
    }
    return part;
}

DeskProblems::DeskProblems(const editing::Newsroom &newsroom, QObject *parent)
    : QObject(parent)
    , m_newsroom(newsroom)
{
    connect(&m_runner, &jobs::JobRunner::finished, this, &DeskProblems::finish);
}

void DeskProblems::look(const QDateTime &now)
{
    m_now = now;
    if (m_runner.isRunning()) {
        m_again = true;
        return;
    }
    const QString token = m_newsroom.contentToken().value_or(QString());
    if (!token.isEmpty() && token == m_token)
        return;
    m_nextToken = token;
    m_next = std::make_shared<DeskPart>();
    m_runner.start([path = m_newsroom.path(), now, next = m_next](jobs::Progress &) -> Result<> {
        const auto snapshot = editing::readSnapshot(path);
        if (!snapshot)
            return failure(snapshot.error());
        *next = problemsIn(**snapshot, now);
        return {};
    });
}

// What went wrong is told by the lists that are read in the window; here there is just nothing to say.
void DeskProblems::finish(const Result<> &result)
{
    m_token = result ? m_nextToken : QString();
    m_part = result ? *m_next : DeskPart();
    emit found();
    if (std::exchange(m_again, false))
        look(m_now);
}

} // namespace gaceta::ui
