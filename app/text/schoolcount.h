#pragma once
// The chip that counts a list of schools: {{count:our-schools}} prints how many schools are in it,
// {{count:our-schools campuses}} on how many campuses they are. Schools on one campus have been counted
// one by one in some years and together in others; a text says which of the two it means.

#include "app/core/schoollist.h"

#include <QByteArrayView>

namespace gaceta::text {

enum class Counted { Schools, Campuses, Unknown };

// What stands after "count:" in a chip.
struct CountName
{
    QByteArrayView key; // of the list
    Counted counted = Counted::Schools;
};
[[nodiscard]] CountName countName(QByteArrayView argument);
// "our-schools campuses"; schools need no word.
[[nodiscard]] QString countArgument(const QString &key, Counted counted);

// Schools that have left do not count, even where they stand in the list.
[[nodiscard]] int countOf(const SchoolList &list, const QList<School> &all, Counted counted);

} // namespace gaceta::text
