#include "app/core/schoollist.h"

namespace gaceta {

bool matches(const SchoolRule &rule, const School &school)
{
    return !school.yearLeft && (rule.level == SchoolLevel::Unknown || rule.level == school.level) &&
           (rule.area.isEmpty() || rule.area.compare(school.area, Qt::CaseInsensitive) == 0);
}

QList<const School *> schoolsOf(const SchoolList &list, const QList<School> &all)
{
    QList<const School *> result;
    if (list.order == SchoolListOrder::ByRule) {
        for (const School &school : all) {
            if (matches(list.rule, school))
                result.append(&school);
        }
        return result;
    }
    for (const SchoolId &id : list.members) {
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const School &s) { return s.id == id; });
        if (found != all.end())
            result.append(&*found);
    }
    return result;
}

} // namespace gaceta
