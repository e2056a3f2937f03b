#include "ui/models/entrylistmodel.h"

#include "ui/models/names.h"
#include "ui/models/versionrows.h"

#include <QTimeZone>

namespace gaceta::ui {

static constexpr int windowSize = 100;

EntryListModel::EntryListModel(const editing::Newsroom &newsroom, QObject *parent)
    : RowListModel(newsroom, parent)
{
    reload();
}

void EntryListModel::setFilter(const storage::EntryFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_next.reset();
    setRows({});
    reload();
}

void EntryListModel::setOrder(storage::EntryOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    m_next.reset();
    setRows({});
    reload();
}

void EntryListModel::reload()
{
    if (const Result<Organisation> organisation = newsroom().organisation())
        m_organisation = *organisation;
    const int wanted = qMax(windowSize, rowCount());
    const Result<storage::EntryWindow> window = newsroom().entries(m_filter, m_order, {}, wanted);
    if (!window) {
        emit problem(window.error());
        return;
    }
    m_next.reset(); // nobody may fetch more while the rows change
    setRows(toRows(window->rows));
    m_next = window->next;
    count();
}

bool EntryListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next.has_value();
}

void EntryListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const Result<storage::EntryWindow> window =
        newsroom().entries(m_filter, m_order, m_next, windowSize);
    if (!window) {
        m_next.reset(); // asked again by the next reload, not for every scroll
        emit problem(window.error());
        return;
    }
    m_next = window->next;
    appendRows(toRows(window->rows));
}

void EntryListModel::count()
{
    int total = rowCount();
    if (m_next) {
        const Result<int> counted = newsroom().entryCount(m_filter);
        total = counted ? *counted : total;
    }
    m_total = total;
    emit totalChanged(total);
}

QList<ListRow> EntryListModel::toRows(const QList<storage::EntryRow> &entries) const
{
    const QTimeZone zone(m_organisation.timeZone.toLatin1());
    const LanguageTag first = m_organisation.languages.value(0);
    QList<ListRow> rows;
    rows.reserve(entries.size());
    for (const storage::EntryRow &entry : entries) {
        ListRow row;
        row.kind = ItemKind::Entry;
        row.item = entry.id.text();
        row.icon = iconName(entry.kind);
        row.title = entry.texts.value(first).title;
        if (row.title.isEmpty())
            row.title = entry.texts.value(entry.source).title;
        const QDateTime local = zone.isValid() ? entry.date.toTimeZone(zone) : entry.date;
        row.detail = kindName(entry.kind);
        if (local.isValid())
            row.detail += QStringLiteral(" · ") + shortDay(local.date());
        row.excerpt = entry.excerpt;
        QStringList assignments;
        for (const auto &[language, text] : entry.texts)
            assignments.append(assignmentText(text.assignee, text.due, QDate::currentDate()));
        assignments.removeAll(QString());
        assignments.removeDuplicates();
        for (const QString &assignment : std::as_const(assignments))
            row.detail += QStringLiteral(" · ") + assignment;
        for (const LanguageTag &language : m_organisation.languages) {
            const storage::EntryRowText *text = entry.texts.find(language);
            row.badges.append({language, text ? text->state : WorkflowState::Draft,
                               text ? text->translation : TranslationState::Missing});
            if (row.title.isEmpty() && text)
                row.title = text->title;
        }
        if (row.title.isEmpty())
            row.title = untitled();
        rows.append(row);
    }
    return rows;
}

} // namespace gaceta::ui
