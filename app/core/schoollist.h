#pragma once
// A named list of schools: ordered by hand, or everything that a rule takes in.

#include "app/core/school.h"

#include <QList>

namespace gaceta {

enum class SchoolListOrder { ByHand, ByRule };

template <>
struct EnumNames<SchoolListOrder>
{
    static constexpr std::array values{std::pair{SchoolListOrder::ByHand, "by-hand"},
                                       std::pair{SchoolListOrder::ByRule, "by-rule"}};
};

// A school belongs where it meets every part that is set. Schools that have left never belong.
struct SchoolRule
{
    SchoolLevel level = SchoolLevel::Unknown; // Unknown: any
    QString area;                             // the key of a neighborhood; empty: any
    TermId tag = {};                          // null: any; no school carries one that is gone

    friend bool operator==(const SchoolRule &, const SchoolRule &) = default;
};

template <typename Archive, Described<SchoolRule> T>
void describe(Archive &archive, T &rule)
{
    archive.field("level", rule.level);
    archive.field("areaKey", rule.area);
    archive.field("tag", rule.tag);
}

struct SchoolListText
{
    QString title;
    QString slug;
    QByteArray intro; // CommonMark, UTF-8

    friend bool operator==(const SchoolListText &, const SchoolListText &) = default;
};

template <typename Archive, Described<SchoolListText> T>
void describe(Archive &archive, T &text)
{
    archive.field("title", text.title);
    archive.field("slug", text.slug);
    archive.field("intro", text.intro);
}

struct SchoolList
{
    SchoolListId id;
    RowVersion version = 0;
    QString key; // slug form; what {{schools:key}} names
    SchoolListOrder order = SchoolListOrder::ByHand;
    QList<SchoolId> members; // by hand
    SchoolRule rule;         // by rule
    bool published = true;   // has a page of its own on the site
    Localized<SchoolListText> texts;

    friend bool operator==(const SchoolList &, const SchoolList &) = default;
};

template <typename Archive, Described<SchoolList> T>
void describe(Archive &archive, T &list)
{
    archive.field("id", list.id);
    archive.field("key", list.key);
    archive.field("order", list.order);
    archive.field("members", list.members);
    archive.field("rule", list.rule);
    archive.field("published", list.published);
    archive.field("texts", list.texts);
}

[[nodiscard]] bool matches(const SchoolRule &rule, const School &school);

// The schools of the list in its order; by rule, in the order of `all`. Members that are not in `all`
// are left out.
[[nodiscard]] QList<const School *> schoolsOf(const SchoolList &list, const QList<School> &all);

// How many places those schools stand on: schools that name the same campus share one.
[[nodiscard]] int campusCount(const QList<const School *> &schools);

} // namespace gaceta
