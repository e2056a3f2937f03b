#pragma once
// Whether a picture may be shown on the web on a given day, as the releases of the people in it say.

#include "app/core/media.h"

#include <QDate>

#include <optional>

namespace gaceta {

// From what is in order to what is worst.
enum class ReleaseStanding {
    Nobody,    // that could be recognised
    Cleared,   // everybody allowed it, or need not
    NotSaid,   // whether somebody can be recognised
    NotForWeb, // signed, but for other uses
    Missing,
    Expired,
    Withdrawn
};

template <>
struct EnumNames<ReleaseStanding>
{
    static constexpr std::array values{std::pair{ReleaseStanding::Nobody, "nobody"},
                                       std::pair{ReleaseStanding::Cleared, "cleared"},
                                       std::pair{ReleaseStanding::NotSaid, "not-said"},
                                       std::pair{ReleaseStanding::NotForWeb, "not-for-web"},
                                       std::pair{ReleaseStanding::Missing, "missing"},
                                       std::pair{ReleaseStanding::Expired, "expired"},
                                       std::pair{ReleaseStanding::Withdrawn, "withdrawn"}};
};

[[nodiscard]] ReleaseStanding standingOf(const PersonRelease &person, const QDate &day);
// The worst of all people in it. A file that is no image shows nobody, unless somebody says otherwise.
[[nodiscard]] ReleaseStanding releaseStandingOn(const Media &media, const QDate &day);
// It must not be shown.
[[nodiscard]] inline bool forbidsShowing(ReleaseStanding standing)
{
    return standing >= ReleaseStanding::NotForWeb;
}
// The first day on which a release that was signed holds no longer is the one after this; nothing where
// none ends.
[[nodiscard]] std::optional<QDate> releaseEnd(const Media &media);
// Those with the worst standing, by the words the office knows them by; empty where those have none.
[[nodiscard]] QStringList peopleWith(const Media &media, ReleaseStanding standing, const QDate &day);

} // namespace gaceta
