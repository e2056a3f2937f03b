#pragma once
// A newsroom's content as the rules ask for it: what exists, by id and by key, what is out, what is
// called how, and what people decided about the checks.

#include "app/check/finding.h"
#include "app/core/housestyle.h"
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
    Content(const Snapshot &snapshot, const QDateTime &now);

    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const Organisation &organisation() const { return m_snapshot.organisation; }
    [[nodiscard]] const QList<LanguageTag> &languages() const
    {
        return m_snapshot.organisation.languages;
    }
    [[nodiscard]] QDate today() const { return m_today; } // at the office

    // `id` as text, of an item of that kind that does not lie in the trash.
    [[nodiscard]] bool exists(ItemKind kind, const QString &id) const;
    // The public can see it in that language; kinds without a workflow are out as soon as they exist.
    [[nodiscard]] bool isOut(ItemKind kind, const QString &id, const LanguageTag &language) const;
    // What the chip or block names is there and has something to print.
    [[nodiscard]] bool resolves(text::ReferenceKind kind, const QString &argument) const;

    // Others of that kind with the same web address in that language, and of those the ones that are
    // out.
    struct Sharing
    {
        int others = 0;
        int out = 0;
    };
    [[nodiscard]] Sharing sharing(ItemKind kind, const LanguageTag &language, const QString &slug,
                                  const QString &item) const;

    // The picture is seen by the public in that language; it stands on top of something.
    [[nodiscard]] bool isShown(const MediaId &media, const LanguageTag &language) const;
    [[nodiscard]] bool isLead(const MediaId &media) const { return m_leads.contains(media); }

    // Words of names (schools, people, outlets, the organisation, the newsroom's dictionary), folded.
    [[nodiscard]] bool isName(QStringView word) const;

    // What the newsroom asks of a rule in that kind of content; nothing: what the rule itself does.
    [[nodiscard]] std::optional<CheckLevel> level(const QString &rule, ItemKind kind) const;
    [[nodiscard]] bool isIgnored(const Finding &finding) const;

private:
    template <typename T>
    void addItems(ItemKind kind, const QList<T> &items);
    void addPictures();
    [[nodiscard]] bool isFactArgument(const QString &argument) const;
    [[nodiscard]] bool isCountArgument(const QString &argument) const;
    [[nodiscard]] bool isNewsArgument(const QString &argument) const;

    using SlugPlace = std::pair<std::pair<int, LanguageTag>, QString>;
    struct Holder
    {
        QString item;
        bool out = false;
    };

    const Snapshot &m_snapshot;
    QSet<QString> m_names; // and the words of the dictionary
    QDate m_today;
    QMap<ItemKind, QSet<QString>> m_ids;
    QSet<std::pair<QString, LanguageTag>> m_out; // of kinds with a workflow
    QHash<SlugPlace, QList<Holder>> m_slugs;
    QSet<std::pair<QString, LanguageTag>> m_shown;
    QSet<MediaId> m_leads;
    QHash<QString, const Statistic *> m_statistics; // with a value for the whole network
    QSet<QString> m_statisticGroups;
    QSet<QString> m_schoolLists;
    QSet<QString> m_contactGroups;
    QSet<QString> m_terms;
    QSet<QString> m_ignored;
};

} // namespace gaceta::check
