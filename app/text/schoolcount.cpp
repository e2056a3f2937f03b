#include "app/text/schoolcount.h"

using namespace Qt::StringLiterals;

namespace gaceta::text {

CountName countName(QByteArrayView argument)
{
    const qsizetype space = argument.indexOf(' ');
    if (space < 0)
        return {argument, Counted::Schools};
    const QByteArrayView word = argument.sliced(space).trimmed();
    return {argument.first(space), word == "campuses" ? Counted::Campuses : Counted::Unknown};
}

QString countArgument(const QString &key, Counted counted)
{
    return counted == Counted::Campuses ? key + u" campuses"_s : key;
}

int countOf(const SchoolList &list, const QList<School> &all, Counted counted)
{
    QList<const School *> schools = schoolsOf(list, all);
    schools.removeIf([](const School *school) { return school->yearLeft.has_value(); });
    return counted == Counted::Campuses ? campusCount(schools) : static_cast<int>(schools.size());
}

} // namespace gaceta::text
