#include "ui/models/releasenames.h"

#include "ui/models/tr.h"

#include <QLocale>

namespace gaceta::ui {

using models::Tr;

QString peopleName(PeopleShown shown)
{
    switch (shown) {
    case PeopleShown::NotSaid:
        return Tr::tr("Not said yet");
    case PeopleShown::Nobody:
        return Tr::tr("Nobody can be recognized");
    case PeopleShown::Some:
        return Tr::tr("These people can be recognized");
    }
    return {};
}

QString roleName(PersonRole role)
{
    return role == PersonRole::Student ? Tr::tr("Student") : Tr::tr("Adult");
}

QString stateName(ReleaseState state)
{
    switch (state) {
    case ReleaseState::Missing:
        return Tr::tr("Missing");
    case ReleaseState::Signed:
        return Tr::tr("Signed");
    case ReleaseState::NotNeeded:
        return Tr::tr("Not needed");
    case ReleaseState::Withdrawn:
        return Tr::tr("Withdrawn");
    }
    return {};
}

QString useName(ReleaseUse use)
{
    switch (use) {
    case ReleaseUse::Web:
        return Tr::tr("Web");
    case ReleaseUse::Print:
        return Tr::tr("Print");
    case ReleaseUse::Press:
        return Tr::tr("Press");
    case ReleaseUse::Social:
        return Tr::tr("Social media");
    }
    return {};
}

QString standingName(ReleaseStanding standing)
{
    switch (standing) {
    case ReleaseStanding::Nobody:
        return Tr::tr("Nobody recognizable");
    case ReleaseStanding::Cleared:
        return Tr::tr("Released");
    case ReleaseStanding::NotSaid:
        return Tr::tr("People not said");
    case ReleaseStanding::NotForWeb:
        return Tr::tr("Not for the web");
    case ReleaseStanding::Missing:
        return Tr::tr("Release missing");
    case ReleaseStanding::Expired:
        return Tr::tr("Release expired");
    case ReleaseStanding::Withdrawn:
        return Tr::tr("Release withdrawn");
    }
    return {};
}

static QString withPeople(const QString &sentence, const QStringList &people)
{
    return people.isEmpty() ? sentence
                            : Tr::tr("%1 (%2)").arg(sentence, QLocale().createSeparatedList(people));
}

QString standingSentence(const Media &media, const QDate &day)
{
    const ReleaseStanding standing = releaseStandingOn(media, day);
    const QStringList people = peopleWith(media, standing, day);
    switch (standing) {
    case ReleaseStanding::NotForWeb:
        return withPeople(Tr::tr("A release does not cover the web: do not show this picture there."),
                          people);
    case ReleaseStanding::Missing:
        return withPeople(Tr::tr("A release is missing: get it signed before this picture goes out."),
                          people);
    case ReleaseStanding::Expired:
        return withPeople(Tr::tr("A release has expired: renew it, or take this picture out."), people);
    case ReleaseStanding::Withdrawn:
        return withPeople(Tr::tr("A release was withdrawn: take this picture out everywhere."), people);
    default:
        return {};
    }
}

} // namespace gaceta::ui
