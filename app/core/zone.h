#pragma once
// The time zone in which an organisation's days begin.

#include "app/core/organisation.h"

#include <QTimeZone>

namespace gaceta {

// UTC where the organisation names none that is known.
[[nodiscard]] inline QTimeZone zoneOf(const Organisation &organisation)
{
    const QTimeZone zone(organisation.timeZone.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace gaceta
