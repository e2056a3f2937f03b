#include "app/core/releasestanding.h"

#include <algorithm>

namespace gaceta {

ReleaseStanding standingOf(const PersonRelease &person, const QDate &day)
{
    switch (person.state) {
    case ReleaseState::NotNeeded:
        return ReleaseStanding::Cleared;
    case ReleaseState::Missing:
        return ReleaseStanding::Missing;
    case ReleaseState::Withdrawn:
        return ReleaseStanding::Withdrawn;
    case ReleaseState::Signed:
        break;
    }
    if (person.expires.isValid() && person.expires < day)
        return ReleaseStanding::Expired;
    return person.uses.contains(ReleaseUse::Web) ? ReleaseStanding::Cleared : ReleaseStanding::NotForWeb;
}

ReleaseStanding releaseStandingOn(const Media &media, const QDate &day)
{
    const PhotoRelease &release = media.release;
    if (release.shown == PeopleShown::Nobody)
        return ReleaseStanding::Nobody;
    if (release.shown == PeopleShown::NotSaid)
        return media.isImage() ? ReleaseStanding::NotSaid : ReleaseStanding::Nobody;
    if (release.people.isEmpty())
        return ReleaseStanding::Missing;
    ReleaseStanding worst = ReleaseStanding::Nobody;
    for (const PersonRelease &person : release.people)
        worst = std::max(worst, standingOf(person, day));
    return worst;
}

std::optional<QDate> releaseEnd(const Media &media)
{
    std::optional<QDate> first;
    if (media.release.shown != PeopleShown::Some)
        return first;
    for (const PersonRelease &person : media.release.people) {
        const bool ends = person.state == ReleaseState::Signed && person.expires.isValid();
        if (ends && (!first || person.expires < *first))
            first = person.expires;
    }
    return first;
}

QStringList peopleWith(const Media &media, ReleaseStanding standing, const QDate &day)
{
    QStringList people;
    if (media.release.shown != PeopleShown::Some)
        return people;
    for (const PersonRelease &person : media.release.people) {
        if (standingOf(person, day) == standing && !person.who.trimmed().isEmpty())
            people.append(person.who.trimmed());
    }
    return people;
}

} // namespace gaceta
