#pragma once
// What waits for the person at work: a few rows of each list of their desk, and how many there are in
// all. Read with a handful of questions to the newsroom, so that ten thousand entries open at once.

#include "app/editing/newsroom.h"
#include "ui/models/listrow.h"

namespace gaceta::ui {

enum class DeskList {
    Due,      // assigned to them or to nobody, to be done within a week
    Drafts,   // theirs, or nobody's
    Review,   // waits to be read
    Ready,    // approved, waits to go out
    Behind,   // translations whose original has moved on, or that a machine made
    Facts,    // numbers to be looked at again
    Releases, // consents to photos that end soon
    Problems, // what the checks ask for before anything goes out; found beside the window
    Coming    // scheduled, and held back by an embargo
};

struct DeskRow
{
    ListRow row;
    LanguageTag language; // where to go in it
    QString field;        // the same; empty: its title
};

struct DeskPart
{
    QList<DeskRow> rows;
    int count = 0;
};

struct DeskQuestion
{
    QDateTime now; // UTC
    int limit = 5; // rows of a list
};

// Of all lists but the problems; a list without rows is left out.
[[nodiscard]] Result<std::map<DeskList, DeskPart>> deskParts(const editing::Newsroom &newsroom,
                                                             const DeskQuestion &question);
// How many things ask for the person; what only comes does not.
[[nodiscard]] int deskCount(const std::map<DeskList, DeskPart> &parts);

} // namespace gaceta::ui
