#pragma once
// Language versions in one state, read in windows as the view scrolls; they can be dragged.

#include "ui/models/rowlistmodel.h"

namespace gaceta::ui {

// One language version, as it is carried from one column to another.
struct VersionName
{
    EntryId entry;
    LanguageTag language;
    WorkflowState state = WorkflowState::Draft;
};

class VersionListModel final : public RowListModel
{
    Q_OBJECT

public:
    VersionListModel(const editing::Newsroom &newsroom, const Clock &clock, WorkflowState state,
                     QObject *parent);

    // Null, empty: of any language, of anybody.
    void setFilter(const LanguageTag &language, const QString &assignee);
    void reload();
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] VersionName version(int row) const;

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &rows) const override;

private:
    [[nodiscard]] QList<ListRow> toRows(const QList<storage::VersionRow> &versions) const;

    const Clock &m_clock;
    storage::VersionFilter m_filter;
    storage::VersionOrder m_order;
    std::optional<storage::EntryCursor> m_next;
    int m_total = 0;
};

// What was dragged; nothing where it is something else.
[[nodiscard]] std::optional<VersionName> draggedVersion(const QMimeData *data);

} // namespace gaceta::ui
