#pragma once
// What stands below an entry's text: its gallery, its video, its files, and what was corrected since.

#include "app/site/pages/site.h"

#include <optional>

namespace gaceta::site {

// An update or a correction as readers of this language see it; a typo is none.
struct ShownAmendment
{
    AmendmentKind kind = AmendmentKind::Update;
    QDate day;            // where the organisation is
    std::string note;     // empty: only the day is told
    LanguageTag language; // of the note
};

// Newest first.
[[nodiscard]] std::vector<ShownAmendment> shownAmendments(const SitePlan &plan, const EntryView &view);

// "Correction, October 14, 2022: …", for feeds: all that have a note.
[[nodiscard]] std::vector<std::string> amendmentLines(const SitePlan &plan, const Edition &edition,
                                                      const EntryView &view);

// What a file that goes with the entry is called.
[[nodiscard]] std::string attachmentName(const Edition &edition, const EntryView &view,
                                         const Attachment &attachment, const MediaFile &file);
// "PDF, 120 KB"
[[nodiscard]] std::string attachmentDetail(const Edition &edition, const MediaFile &file);

void addExtras(Value &value, const Site &site, const Edition &edition, const EntryView &view);

} // namespace gaceta::site
