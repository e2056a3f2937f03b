#include "ui/models/schoolcounttext.h"

#include "ui/models/tr.h"

namespace gaceta::ui {

using models::Tr;

QString schoolCountText(const QList<const School *> &schools)
{
    const int count = static_cast<int>(schools.size());
    const QString text = Tr::tr("%n school(s)", nullptr, count);
    const int campuses = campusCount(schools);
    if (campuses == count)
        return text;
    //: %1: "19 schools"
    return Tr::tr("%1 on %n campus(es)", nullptr, campuses).arg(text);
}

} // namespace gaceta::ui
