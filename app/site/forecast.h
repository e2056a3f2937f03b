#pragma once
// What an export would hold and why the rest stays out, counted on the plan that the export itself
// follows.

#include "app/site/siteexport.h"

namespace gaceta::site {

// How entries and pages stand in one language. Shown and left out together are all there are.
struct EditionForecast
{
    LanguageTag language;
    int entries = 0;  // shown
    int pages = 0;    // of the organisation, shown
    int borrowed = 0; // of the shown: in another language, for want of a translation

    // Left out:
    int drafts = 0;  // not released: draft, in review, approved
    int later = 0;   // scheduled or under embargo, not yet due
    int over = 0;    // expired, archived, or to be deleted
    int missing = 0; // without a text in this language
    int held = 0;    // ready, but another language of theirs is not, and they go out together

    friend bool operator==(const EditionForecast &, const EditionForecast &) = default;
};

struct Forecast
{
    QList<EditionForecast> editions; // in the order of the organisation's languages
    int pages = 0;                   // .html files, as ExportReport::pages
    QDateTime changesAt;             // when time alone changes something; invalid: it does not

    friend bool operator==(const Forecast &, const Forecast &) = default;
};

// Error: InvalidInput where the options or the organisation do not make a site.
[[nodiscard]] Result<Forecast> forecast(const Snapshot &snapshot, const Theme &theme,
                                        const ExportOptions &options);

} // namespace gaceta::site
