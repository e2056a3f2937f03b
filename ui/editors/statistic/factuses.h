#pragma once
// Where a statistic is printed: every chip in news, pages, schools, lists of schools and closing
// paragraphs, with its sentence, and every list of statistics that holds it.

#include "app/text/factsentences.h"
#include "ui/editors/content/newsroomcontent.h"

namespace gaceta::ui {

struct FactUse
{
    ItemKind kind = ItemKind::Entry;
    QString item; // text of its id
    QString title;
    LanguageTag language;
    QDate day;                   // whose value is printed; invalid: the latest
    text::FactSentence sentence; // without forms: a list of statistics
};

struct FactUses
{
    QList<FactUse> list;
    bool isWhole = true; // false: there are more news entries than were read
};

// The uses of what is stored under that key and group. News come first, the newest before the others; at
// most `mostEntries` of them are read.
[[nodiscard]] FactUses factUses(const NewsroomContent &content, const Statistic &stored,
                                int mostEntries);

// What the statistic prints there in each of the sentence's places, in its order; in a list, its value.
// A chip that finds nothing prints nothing.
[[nodiscard]] QStringList printedBy(const Statistic &statistic, const FactUse &use,
                                    const HouseStyle &style);

} // namespace gaceta::ui
