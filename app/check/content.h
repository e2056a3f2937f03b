#pragma once
// A newsroom's content as the rules ask for it: what exists, by id and by key.

#include "app/core/snapshot.h"
#include "app/text/references.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace gaceta::check {

class Content final
{
public:
    // The snapshot must outlive this.
    explicit Content(const Snapshot &snapshot);

    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const QList<LanguageTag> &languages() const
    {
        return m_snapshot.organisation.languages;
    }

    // `id` as text, of an item of that kind that does not lie in the trash.
    [[nodiscard]] bool exists(ItemKind kind, const QString &id) const;
    // What the chip or block names is there and has something to print.
    [[nodiscard]] bool resolves(text::ReferenceKind kind, const QString &argument) const;

private:
    template <typename T>
    void addIds(ItemKind kind, const QList<T> &items);
    [[nodiscard]] bool isFactArgument(const QString &argument) const;
    [[nodiscard]] bool isCountArgument(const QString &argument) const;
    [[nodiscard]] bool isNewsArgument(const QString &argument) const;

    const Snapshot &m_snapshot;
    QMap<ItemKind, QSet<QString>> m_ids;
    QHash<QString, const Statistic *> m_statistics; // with a value for the whole network
    QSet<QString> m_statisticGroups;
    QSet<QString> m_schoolLists;
    QSet<QString> m_contactGroups;
    QSet<QString> m_terms;
};

} // namespace gaceta::check
