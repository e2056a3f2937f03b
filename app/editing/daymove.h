#pragma once
// Moves what stands in the calendar to another day: the time of day stays, and so does everything else.
// What is out for readers is not moved by accident.

#include "app/editing/direction.h"
#include "app/editing/newsroom.h"

namespace gaceta::editing {

// Date and Embargo: of an entry. Due: of one language of an entry or a page. ReviewBy: of a statistic.
enum class DayField { Date, Embargo, Due, ReviewBy };

// One date of one item.
struct DayPlace
{
    ItemName item;
    DayField field = DayField::Date;
    LanguageTag language; // of Due

    friend bool operator==(const DayPlace &, const DayPlace &) = default;
};

// A time, or a day alone; both invalid: none.
struct DayValue
{
    QDateTime time; // UTC; of Date and Embargo
    QDate day;      // of Due and ReviewBy

    friend bool operator==(const DayValue &, const DayValue &) = default;
};

struct DayMove
{
    DayPlace place;
    DayValue before;
    DayValue after; // the same as before: it stood there already
};

// What had no day yet gets nine o'clock in the morning. Refused with InvalidInput and a sentence: what
// is out already, and what would come out at once by it.
[[nodiscard]] Result<DayMove> moveToDay(Newsroom &newsroom, const DayPlace &place, const QDate &day);

// Takes it back or does it again; a date that was changed since stays.
[[nodiscard]] Result<> repeatDayMove(Newsroom &newsroom, const DayMove &move, Direction direction);

} // namespace gaceta::editing
