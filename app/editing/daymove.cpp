#include "app/editing/daymove.h"

#include "app/core/zone.h"
#include "app/core/wallclock.h"
#include "app/editing/tr.h"

#include <QTimeZone>

#include <algorithm>

namespace gaceta::editing {

namespace {

const QTime usualTime(9, 0);

// Calls function(value) with the item, and saves what it made of it. The function gives false where
// nothing is to be saved.
template <typename T, typename Function>
Result<> change(Newsroom &newsroom, const QString &item, const QString &reason, Function function)
{
    Result<T> value = newsroom.load<T>(decltype(T::id)::parse(item).value_or(decltype(T::id)()));
    if (!value)
        return failure(value.error());
    const Result<bool> changed = function(*value);
    if (!changed)
        return failure(changed.error());
    if (!*changed)
        return {};
    const Result<T> saved = newsroom.save(*value, reason);
    return saved ? Result<>() : failure(saved.error());
}

DayValue valueOf(const Entry &entry, const DayPlace &place)
{
    if (place.field == DayField::Due)
        return {{}, entry.texts.value(place.language).due};
    return {place.field == DayField::Embargo ? entry.embargo : entry.date, {}};
}

DayValue valueOf(const Page &page, const DayPlace &place)
{
    return {{}, page.texts.value(place.language).due};
}

DayValue valueOf(const Statistic &statistic, const DayPlace &)
{
    return {{}, statistic.reviewBy};
}

void setDue(Localized<LanguageVersion> &texts, const LanguageTag &language, const QDate &day)
{
    LanguageVersion &text = texts[language];
    text.due = day;
    if (text == LanguageVersion{})
        texts.remove(language);
}

void setValue(Entry &entry, const DayPlace &place, const DayValue &value)
{
    if (place.field == DayField::Due)
        setDue(entry.texts, place.language, value.day);
    else
        (place.field == DayField::Embargo ? entry.embargo : entry.date) = value.time;
}

void setValue(Page &page, const DayPlace &place, const DayValue &value)
{
    setDue(page.texts, place.language, value.day);
}

void setValue(Statistic &statistic, const DayPlace &, const DayValue &value)
{
    statistic.reviewBy = value.day;
}

template <typename Function>
Result<> withItem(Newsroom &newsroom, const DayPlace &place, const QString &reason, Function function)
{
    switch (place.item.kind) {
    case ItemKind::Entry:
        return change<Entry>(newsroom, place.item.item, reason, function);
    case ItemKind::Page:
        return change<Page>(newsroom, place.item.item, reason, function);
    default:
        return change<Statistic>(newsroom, place.item.item, reason, function);
    }
}

bool isReleasedAnywhere(const Entry &entry)
{
    return std::ranges::any_of(entry.texts, [](const auto &text) {
        return isReleased(text.second.state) || text.second.state == WorkflowState::Archived;
    });
}

// What readers see, or would see at once.
Result<> refusal(const Entry &entry, const DayPlace &place, const DayValue &after, const QDateTime &now)
{
    if (place.field == DayField::Due || !isReleasedAnywhere(entry))
        return {};
    const bool held = entry.embargo.isValid() && entry.embargo > now;
    if (place.field == DayField::Date && entry.date.isValid() && entry.date <= now && !held)
        return failure(ErrorCode::InvalidInput,
                       Tr::tr("This is out already; change its date in the form if it is wrong."));
    if (place.field == DayField::Embargo && entry.embargo <= now)
        return failure(ErrorCode::InvalidInput,
                       Tr::tr("This embargo is over; what was held back is out already."));
    if (after.time <= now)
        return failure(ErrorCode::InvalidInput,
                       Tr::tr("There it would come out at once; choose a day that is still to come."));
    return {};
}

template <typename T>
Result<> refusal(const T &, const DayPlace &, const DayValue &, const QDateTime &)
{
    return {};
}

QTimeZone zoneOf(const Newsroom &newsroom)
{
    const Result<Organisation> organisation = newsroom.organisation();
    return organisation ? gaceta::zoneOf(*organisation) : QTimeZone::utc();
}

DayValue onDay(const DayValue &before, const DayPlace &place, const QDate &day, const QTimeZone &zone)
{
    if (place.field == DayField::Due || place.field == DayField::ReviewBy)
        return {{}, day};
    const QTime time = before.time.isValid() ? before.time.toTimeZone(zone).time() : usualTime;
    return {momentAt(day, time, zone), {}};
}

} // namespace

Result<DayMove> moveToDay(Newsroom &newsroom, const DayPlace &place, const QDate &day)
{
    DayMove move{place, {}, {}};
    const QTimeZone zone = zoneOf(newsroom);
    const auto apply = [&](auto &value) -> Result<bool> {
        move.before = move.after = valueOf(value, place);
        const DayValue after = onDay(move.before, place, day, zone);
        if (after == move.before)
            return false;
        if (const Result<> allowed = refusal(value, place, after, newsroom.now()); !allowed)
            return failure(allowed.error());
        move.after = after;
        setValue(value, place, after);
        return true;
    };
    if (const Result<> done = withItem(newsroom, place, Tr::tr("Moved in the calendar"), apply); !done)
        return failure(done.error());
    return move;
}

Result<> repeatDayMove(Newsroom &newsroom, const DayMove &move, Direction direction)
{
    const bool back = direction == Direction::Back;
    const DayValue &from = back ? move.after : move.before;
    const DayValue &to = back ? move.before : move.after;
    const auto apply = [&](auto &value) -> Result<bool> {
        if (!(valueOf(value, move.place) == from))
            return false;
        setValue(value, move.place, to);
        return true;
    };
    return withItem(newsroom, move.place,
                    back ? Tr::tr("Undone in the calendar") : Tr::tr("Moved in the calendar"), apply);
}

} // namespace gaceta::editing
