#include "ui/window/history/revisionmodel.h"

#include "ui/models/names.h"
#include "ui/window/tr.h"

#include <QLocale>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

static constexpr qint64 longestPause = 15 * 60; // seconds within one session

QList<storage::Revision> sessionsOf(const QList<storage::Revision> &revisions)
{
    QList<storage::Revision> sessions;
    QDateTime oldest;
    for (const storage::Revision &one : revisions) {
        // What there was to begin with is always there to go back to.
        const bool alone = !one.name.isEmpty() || !one.reason.isEmpty() || one.id == revisions.last().id;
        const bool goesOn = !sessions.isEmpty() && !alone && sessions.last().author == one.author &&
                            sessions.last().reason.isEmpty() &&
                            one.time.secsTo(oldest) <= longestPause && oldest.isValid();
        oldest = one.time;
        if (!goesOn)
            sessions.append(one);
    }
    return sessions;
}

RevisionModel::RevisionModel(const editing::Newsroom &newsroom, const editing::ItemName &item,
                             QObject *parent)
    : RowListModel(newsroom, parent)
    , m_item(item)
{
    reload();
}

void RevisionModel::setDetailed(bool detailed)
{
    m_detailed = detailed;
    reload();
}

void RevisionModel::reload()
{
    const auto all = newsroom().revisions(m_item.kind, m_item.item);
    if (!all)
        return;
    m_revisions = m_detailed ? *all : sessionsOf(*all);
    QList<ListRow> rows;
    for (const storage::Revision &one : std::as_const(m_revisions)) {
        const QString time = QLocale().toString(one.time.toLocalTime(), QLocale::ShortFormat);
        ListRow row;
        row.item = one.id;
        row.icon = one.name.isEmpty() ? u"history"_s : u"tag"_s;
        row.title = one.name.isEmpty() ? time : one.name;
        QStringList parts{one.name.isEmpty() ? QString() : time,
                          one.author.isEmpty()
                              ? one.id == all->last().id ? Tr::tr("imported") : QString()
                              : one.author,
                          one.reason};
        parts.removeAll(QString());
        row.detail = parts.join(u" · "_s);
        rows.append(row);
    }
    setRows(rows);
}

} // namespace gaceta::ui
