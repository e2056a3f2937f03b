#include "ui/window/calendar/eventdrag.h"

#include <QMimeData>

namespace gaceta::ui {

using editing::DayField;
using editing::DayPlace;
using namespace Qt::StringLiterals;

static DayField fieldOf(CalendarKind kind)
{
    switch (kind) {
    case CalendarKind::Due:
        return DayField::Due;
    case CalendarKind::Embargo:
        return DayField::Embargo;
    case CalendarKind::Review:
        return DayField::ReviewBy;
    default:
        return DayField::Date;
    }
}

DayPlace placeOf(const CalendarEvent &event)
{
    const DayField field = fieldOf(event.kind);
    return {{event.row.kind, event.row.item},
            field,
            field == DayField::Due ? event.language : LanguageTag()};
}

QString eventDragType()
{
    return u"application/x-gaceta-day"_s;
}

QMimeData *dragDataOf(const CalendarEvent &event)
{
    const DayPlace place = placeOf(event);
    const QStringList parts{QString(enumName(place.item.kind)), place.item.item,
                            QString::number(int(place.field)), place.language.text()};
    auto *data = new QMimeData;
    data->setData(eventDragType(), parts.join(u'\n').toUtf8());
    return data;
}

std::optional<DayPlace> draggedPlace(const QMimeData *data)
{
    const QStringList parts = QString::fromUtf8(data->data(eventDragType())).split(u'\n');
    if (parts.size() != 4)
        return std::nullopt;
    const auto kind = enumValue<ItemKind>(parts.at(0));
    const int field = parts.at(2).toInt();
    if (!kind || field < 0 || field > int(DayField::ReviewBy))
        return std::nullopt;
    return DayPlace{
        {*kind, parts.at(1)}, DayField(field), LanguageTag::parse(parts.at(3)).value_or(LanguageTag())};
}

} // namespace gaceta::ui
