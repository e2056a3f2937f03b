#include "app/core/statistic.h"

namespace gaceta {

const Observation *observationOn(const Statistic &statistic, const QDate &day)
{
    const Observation *inForce = nullptr;
    const Observation *earliest = nullptr;
    for (const Observation &observation : statistic.observations) {
        if (!observation.school.isNull())
            continue;
        if (!earliest || observation.asOf < earliest->asOf)
            earliest = &observation;
        if (observation.asOf <= day && (!inForce || observation.asOf >= inForce->asOf))
            inForce = &observation;
    }
    return inForce ? inForce : earliest;
}

const Observation *latestObservation(const Statistic &statistic)
{
    return observationOn(statistic, QDate(9999, 12, 31));
}

} // namespace gaceta
