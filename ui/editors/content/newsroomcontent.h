#pragma once
// The parts of the newsroom that forms offer for choosing and print in texts, read once and kept until
// the newsroom changes.

#include "app/editing/newsroom.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QTimeZone>

#include <optional>

namespace gaceta::ui {

class NewsroomContent final : public QObject
{
    Q_OBJECT

public:
    explicit NewsroomContent(editing::Newsroom &newsroom, QObject *parent = nullptr);

    [[nodiscard]] editing::Newsroom &newsroom() const { return m_newsroom; }
    [[nodiscard]] const Organisation &organisation() const;
    [[nodiscard]] QTimeZone timeZone() const;
    [[nodiscard]] const QList<Statistic> &statistics() const { return list(m_statistics); }
    [[nodiscard]] const QList<School> &schools() const { return list(m_schools); }
    [[nodiscard]] const QList<SchoolList> &schoolLists() const { return list(m_schoolLists); }
    [[nodiscard]] const QList<Term> &terms() const { return list(m_terms); }
    [[nodiscard]] const QList<Contact> &contacts() const { return list(m_contacts); }
    [[nodiscard]] const QList<Boilerplate> &boilerplates() const { return list(m_boilerplates); }
    [[nodiscard]] const QList<Media> &media() const { return list(m_media); }
    [[nodiscard]] const QList<Page> &pages() const { return list(m_pages); }
    // Null where there is none.
    [[nodiscard]] const Statistic *statistic(const QString &key) const;
    [[nodiscard]] const Media *medium(const MediaId &id) const;

    // Scaled down to at most `widest`, in device pixels; null where it is no image.
    [[nodiscard]] QImage image(const MediaId &id, int widest) const;

    // The language of `wanted` where there is text, else the newsroom's first that has some.
    template <typename Text, typename Member>
    [[nodiscard]] QString text(const Localized<Text> &texts, Member Text::*member,
                               const LanguageTag &wanted) const
    {
        if (const QString own = texts.value(wanted).*member; !own.isEmpty())
            return own;
        for (const LanguageTag &language : organisation().languages) {
            if (const QString other = texts.value(language).*member; !other.isEmpty())
                return other;
        }
        return texts.valueOrAny(wanted).*member;
    }

signals:
    void changed(); // anything of it

private:
    template <typename T>
    [[nodiscard]] const QList<T> &list(std::optional<QList<T>> &kept) const
    {
        if (!kept)
            kept = m_newsroom.loadAll<T>().value_or(QList<T>{});
        return *kept;
    }
    void forget();

    editing::Newsroom &m_newsroom;
    mutable std::optional<Organisation> m_organisation;
    mutable std::optional<QList<Statistic>> m_statistics;
    mutable std::optional<QList<School>> m_schools;
    mutable std::optional<QList<SchoolList>> m_schoolLists;
    mutable std::optional<QList<Term>> m_terms;
    mutable std::optional<QList<Contact>> m_contacts;
    mutable std::optional<QList<Boilerplate>> m_boilerplates;
    mutable std::optional<QList<Media>> m_media;
    mutable std::optional<QList<Page>> m_pages;
    mutable QCache<QString, QImage> m_images{32 * 1024}; // costs are kilobytes
};

} // namespace gaceta::ui
