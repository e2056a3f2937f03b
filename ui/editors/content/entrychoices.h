#pragma once
// News entries to choose from. There may be many thousands, so they are asked for by words.

#include "ui/editors/content/newsroomcontent.h"
#include "ui/widgets/fields/choice.h"

namespace gaceta::ui {

// Those that hold the words, the newest first; without words those that were worked on lately.
[[nodiscard]] QList<Choice> entryChoices(const NewsroomContent &content, const LanguageTag &language,
                                         const QString &words, const EntryId &without);

// Those entries with their titles, in that order; one that is gone is left out.
[[nodiscard]] QList<Choice> namedEntries(const NewsroomContent &content, const LanguageTag &language,
                                         const QList<EntryId> &ids);

} // namespace gaceta::ui
