#pragma once
// The saved states of an item as people think of them: what one person wrote in one go is one version.

#include "ui/models/rowlistmodel.h"

namespace gaceta::ui {

// Newest first; the first version of all, and one that was given a name or tells why it was
// made, stands by itself.
[[nodiscard]] QList<storage::Revision> sessionsOf(const QList<storage::Revision> &revisions);

class RevisionModel final : public RowListModel
{
    Q_OBJECT

public:
    RevisionModel(const editing::Newsroom &newsroom, const editing::ItemName &item, QObject *parent);

    void reload();
    // Every single save, or sessions.
    void setDetailed(bool detailed);
    [[nodiscard]] const storage::Revision &revision(int number) const { return m_revisions.at(number); }

private:
    editing::ItemName m_item;
    bool m_detailed = false;
    QList<storage::Revision> m_revisions;
};

} // namespace gaceta::ui
