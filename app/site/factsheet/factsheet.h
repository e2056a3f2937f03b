#pragma once
// What the one-page fact sheet says in one language: mission, goals, approach, schools, figures, whom to
// ask and how old the figures are. Its page on the site and its PDF are made of this.

#include "app/site/factsheet/sheettext.h"

#include <QDate>

#include <optional>

namespace gaceta::site {

struct SheetSection
{
    std::string heading;
    SheetLine lead; // may be empty
    std::vector<SheetLine> items;
    bool ordered = false;
};

struct SheetFigure
{
    std::string value; // "89%"
    std::string label;
};

// A figure on its way to a goal. The places are from 0 to 1 on one scale.
struct SheetGoal
{
    SheetFigure figure;
    std::string goal;   // "Goal: 60% by 2039"
    std::string before; // "20% in 2014"; may be empty
    double now = 0;
    double target = 0;
};

struct SheetSchools
{
    std::string heading; // the neighborhood, or the level
    std::vector<std::string> names;
};

struct SheetContact
{
    std::string line;  // "Media relations: (213) 555-0110, press@example.org"
    std::string email; // may be empty
};

struct FactSheet
{
    std::string language;
    bool rightToLeft = false;
    std::string title; // "Fact sheet"
    std::string organisation;
    std::string tagline;
    std::optional<SheetSection> mission;
    std::optional<SheetSection> goals; // also where there are only figures
    std::vector<SheetGoal> progress;
    std::optional<SheetSection> approach;
    std::string figuresHeading;
    std::vector<SheetFigure> figures;
    std::string schoolsHeading; // "19 schools"
    std::vector<SheetSchools> schools;
    std::string contactHeading;
    std::vector<SheetContact> contacts; // of the organisation and of who talks to the press
    std::string url;                    // where the site stands; may be empty
    std::string asOf;                   // "As of Dec. 31, 2023"; may be empty
    std::string sources;                // "Sources: …"; may be empty
    QDate day;                          // of the newest figure; invalid: there is none
};

[[nodiscard]] FactSheet factSheetOf(const Site &site, const Edition &edition);

} // namespace gaceta::site
