#pragma once
// Who can be recognised in a picture, and what they (or for a minor, the parents) have allowed. For the
// office: nothing of it is ever printed on the site.

#include "app/core/described.h"
#include "app/core/enumnames.h"

#include <QDate>
#include <QList>
#include <QString>

namespace gaceta {

enum class PeopleShown {
    NotSaid, // nobody has looked yet
    Nobody,  // that could be recognised
    Some
};

template <>
struct EnumNames<PeopleShown>
{
    static constexpr std::array values{std::pair{PeopleShown::NotSaid, "not-said"},
                                       std::pair{PeopleShown::Nobody, "nobody"},
                                       std::pair{PeopleShown::Some, "some"}};
};

enum class PersonRole { Student, Adult };

template <>
struct EnumNames<PersonRole>
{
    static constexpr std::array values{std::pair{PersonRole::Student, "student"},
                                       std::pair{PersonRole::Adult, "adult"}};
};

enum class ReleaseState { Missing, Signed, NotNeeded, Withdrawn };

template <>
struct EnumNames<ReleaseState>
{
    static constexpr std::array values{std::pair{ReleaseState::Missing, "missing"},
                                       std::pair{ReleaseState::Signed, "signed"},
                                       std::pair{ReleaseState::NotNeeded, "not-needed"},
                                       std::pair{ReleaseState::Withdrawn, "withdrawn"}};
};

enum class ReleaseUse { Web, Print, Press, Social };

template <>
struct EnumNames<ReleaseUse>
{
    static constexpr std::array values{
        std::pair{ReleaseUse::Web, "web"}, std::pair{ReleaseUse::Print, "print"},
        std::pair{ReleaseUse::Press, "press"}, std::pair{ReleaseUse::Social, "social"}};
};

// One person, or several who signed the same.
struct PersonRelease
{
    QString who; // "girl on the left", "the choir": how the office knows them
    PersonRole role = PersonRole::Student;
    ReleaseState state = ReleaseState::Missing;
    QList<ReleaseUse> uses; // what was allowed, in the order of the enum
    bool withName = false;  // they may be named beside it
    QDate signedOn;
    QDate expires; // the last day on which it holds; invalid: no end
    QString note;

    friend bool operator==(const PersonRelease &, const PersonRelease &) = default;
};

template <typename Archive, Described<PersonRelease> T>
void describe(Archive &archive, T &person)
{
    archive.field("who", person.who);
    archive.field("role", person.role);
    archive.field("state", person.state);
    archive.field("uses", person.uses);
    archive.field("withName", person.withName);
    archive.field("signedOn", person.signedOn);
    archive.field("expires", person.expires);
    archive.field("note", person.note);
}

struct PhotoRelease
{
    PeopleShown shown = PeopleShown::NotSaid;
    QList<PersonRelease> people; // means nothing unless `shown` is Some

    friend bool operator==(const PhotoRelease &, const PhotoRelease &) = default;
};

template <typename Archive, Described<PhotoRelease> T>
void describe(Archive &archive, T &release)
{
    archive.field("shown", release.shown);
    archive.field("people", release.people);
}

} // namespace gaceta
