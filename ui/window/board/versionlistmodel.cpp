#include "ui/window/board/versionlistmodel.h"

#include "ui/models/names.h"
#include "ui/models/versionrows.h"

#include <QMimeData>

namespace gaceta::ui {

using namespace Qt::StringLiterals;

static constexpr int windowSize = 60;
static const auto dragType = "application/x-gaceta-version";

static storage::VersionOrder orderOf(WorkflowState state)
{
    switch (state) {
    case WorkflowState::Scheduled:
        return storage::VersionOrder::Oldest;
    case WorkflowState::Published:
    case WorkflowState::Archived:
        return storage::VersionOrder::Newest;
    default:
        return storage::VersionOrder::Changed;
    }
}

VersionListModel::VersionListModel(const editing::Newsroom &newsroom, const Clock &clock,
                                   WorkflowState state, QObject *parent)
    : RowListModel(newsroom, parent)
    , m_clock(clock)
    , m_order(orderOf(state))
{
    m_filter.states = {state};
}

void VersionListModel::setFilter(const LanguageTag &language, const QString &assignee)
{
    m_filter.language = language;
    m_filter.assignee = assignee;
    m_next.reset();
    setRows({});
    reload();
}

void VersionListModel::reload()
{
    const auto window = newsroom().versions(m_filter, m_order, {}, std::max(windowSize, rowCount()));
    if (!window) {
        emit problem(window.error());
        return;
    }
    m_next.reset(); // nobody may fetch more while the rows change
    setRows(toRows(window->rows));
    m_next = window->next;
    m_total = m_next ? newsroom().versionCount(m_filter).value_or(rowCount()) : rowCount();
}

QList<ListRow> VersionListModel::toRows(const QList<storage::VersionRow> &versions) const
{
    QList<ListRow> rows;
    rows.reserve(versions.size());
    const QDate today = m_clock.now().toLocalTime().date();
    for (const storage::VersionRow &version : versions) {
        ListRow row = versionRow(version, today);
        // The column says the state; a card has little room.
        const QString assignment = assignmentText(version.assignee, version.due, today);
        const bool dated = version.date.isValid() && (m_order != storage::VersionOrder::Changed);
        row.detail = dated ? shortDay(version.date.toLocalTime().date()) : kindName(version.kind);
        if (!assignment.isEmpty())
            row.detail += u" · "_s + assignment;
        rows.append(row);
    }
    return rows;
}

VersionName VersionListModel::version(int number) const
{
    const ListRow &one = row(number);
    return {EntryId::parse(one.item).value_or(EntryId()), one.badges.first().language,
            one.badges.first().state};
}

bool VersionListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next.has_value();
}

void VersionListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const auto window = newsroom().versions(m_filter, m_order, m_next, windowSize);
    m_next = window ? window->next : std::nullopt;
    if (window)
        appendRows(toRows(window->rows));
    else
        emit problem(window.error());
}

Qt::ItemFlags VersionListModel::flags(const QModelIndex &index) const
{
    return RowListModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList VersionListModel::mimeTypes() const
{
    return {QString::fromLatin1(dragType)};
}

QMimeData *VersionListModel::mimeData(const QModelIndexList &rows) const
{
    if (rows.isEmpty())
        return nullptr;
    const VersionName name = version(rows.first().row());
    auto *data = new QMimeData;
    data->setData(
        QString::fromLatin1(dragType),
        u"%1 %2 %3"_s.arg(name.entry.text(), name.language.text(), QString(enumName(name.state)))
            .toUtf8());
    return data;
}

std::optional<VersionName> draggedVersion(const QMimeData *data)
{
    const QStringList parts = QString::fromUtf8(data->data(QString::fromLatin1(dragType))).split(u' ');
    if (parts.size() != 3)
        return std::nullopt;
    const auto entry = EntryId::parse(parts.at(0));
    const auto language = LanguageTag::parse(parts.at(1));
    const auto state = enumValue<WorkflowState>(parts.at(2));
    if (!entry || !language || !state)
        return std::nullopt;
    return VersionName{*entry, *language, *state};
}

} // namespace gaceta::ui
