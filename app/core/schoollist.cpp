#include "app/core/schoollist.h"

#include <QSet>

namespace gaceta {

bool matches(const SchoolRule &rule, const School &school)
{
    return !school.yearLeft && (rule.level == SchoolLevel::Unknown || rule.level == school.level) &&
           (rule.area.isEmpty() || rule.area.toCaseFolded() == areaKey(school)) &&
           (rule.tag.isNull() || school.tags.contains(rule.tag));
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

int campusCount(const QList<const School *> &schools)
{
    QSet<QString> shared;
    int alone = 0;
    for (const School *school : schools) {
        if (const QString campus = school->campus.trimmed().toCaseFolded(); campus.isEmpty())
            ++alone;
        else
            shared.insert(campus);
    }
    return alone + static_cast<int>(shared.size());
}

} // namespace gaceta
