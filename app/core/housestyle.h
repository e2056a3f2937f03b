#pragma once
// How an organisation writes numbers, dates and quotations in one language.

#include "app/core/described.h"
#include "app/core/enumnames.h"

#include <optional>

namespace gaceta {

// UnitedStates: 10,000 and 12.8 (CLDR en-US and es-US). Academy: the RAE's Ortografía: 10 000 with a
// thin no-break space from five figures on, 12,8.
enum class NumberStyle { UnitedStates, Academy };
// Tight: 88%. Spaced: 88 % with a no-break space (RAE).
enum class PercentStyle { Tight, Spaced };
// Curly: “ ”. Angled: « ».
enum class QuoteStyle { Curly, Angled };
// AssociatedPress: Oct. 11, 2022. Full: October 11, 2022; in Spanish always 11 de octubre de 2022.
enum class DateStyle { AssociatedPress, Full };

template <>
struct EnumNames<NumberStyle>
{
    static constexpr std::array values{std::pair{NumberStyle::UnitedStates, "united-states"},
                                       std::pair{NumberStyle::Academy, "academy"}};
};
template <>
struct EnumNames<PercentStyle>
{
    static constexpr std::array values{std::pair{PercentStyle::Tight, "tight"},
                                       std::pair{PercentStyle::Spaced, "spaced"}};
};
template <>
struct EnumNames<QuoteStyle>
{
    static constexpr std::array values{std::pair{QuoteStyle::Curly, "curly"},
                                       std::pair{QuoteStyle::Angled, "angled"}};
};
template <>
struct EnumNames<DateStyle>
{
    static constexpr std::array values{std::pair{DateStyle::AssociatedPress, "associated-press"},
                                       std::pair{DateStyle::Full, "full"}};
};

struct HouseStyle
{
    NumberStyle numbers = NumberStyle::UnitedStates;
    PercentStyle percent = PercentStyle::Tight;
    QuoteStyle quotes = QuoteStyle::Curly;
    DateStyle dates = DateStyle::AssociatedPress;
    std::optional<int> readingGrade = {}; // of the pupils who should follow the texts; none: the usual one

    friend bool operator==(const HouseStyle &, const HouseStyle &) = default;
};

template <typename Archive, Described<HouseStyle> T>
void describe(Archive &archive, T &style)
{
    archive.field("numbers", style.numbers);
    archive.field("percent", style.percent);
    archive.field("quotes", style.quotes);
    archive.field("dates", style.dates);
    archive.field("readingGrade", style.readingGrade);
}

} // namespace gaceta
