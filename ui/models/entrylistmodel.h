#pragma once
// News entries as a list, read from the newsroom in windows as the view scrolls, so that ten thousand
// are as quick as ten.

#include "ui/models/rowlistmodel.h"

namespace gaceta::ui {

class EntryListModel final : public RowListModel
{
    Q_OBJECT

public:
    EntryListModel(const editing::Newsroom &newsroom, QObject *parent = nullptr);

    void setFilter(const storage::EntryFilter &filter);
    void setOrder(storage::EntryOrder order);
    [[nodiscard]] const storage::EntryFilter &filter() const { return m_filter; }
    [[nodiscard]] storage::EntryOrder order() const { return m_order; }
    // How many the filter lets through, read or not.
    [[nodiscard]] int total() const { return m_total; }

    // Reads again as much as was read before: after a change, and when the language was switched.
    void reload();

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void totalChanged(int total);

private:
    void count();
    [[nodiscard]] QList<ListRow> toRows(const QList<storage::EntryRow> &entries) const;

    storage::EntryFilter m_filter;
    storage::EntryOrder m_order = storage::EntryOrder::NewestFirst;
    std::optional<storage::EntryCursor> m_next;
    Organisation m_organisation;
    int m_total = 0;
};

} // namespace gaceta::ui
