#pragma once
// Finds words in all texts of a newsroom and puts others in their place.

#include "app/core/snapshot.h"
#include "app/editing/textfields.h"
#include "app/text/textfinder.h"

#include <functional>

namespace gaceta::editing {

struct ReplacementQuery
{
    text::FindQuery find;
    QString replacement;
    QList<LanguageTag> languages; // empty: all; fields that all languages share are always looked at
};

// One place where the words stand.
struct TextHit
{
    ItemKind kind = ItemKind::Entry;
    QString item;  // text of its id
    QString title; // of the item, to show
    TextField field;
    int number = 0; // of the places in that field, from 0
    QString before; // up to 40 characters of the text around it, on one line
    QString found;  // as it stands there
    QString after;
    QString replacement; // what would take its place
};

// Trash and organisation are left out. Stops and gives back what it has when `isCancelled` says so.
[[nodiscard]] QList<TextHit> findTexts(const Snapshot &content, const ReplacementQuery &query,
                                       const std::function<bool()> &isCancelled = {});

// Why the items were saved, for their revisions: “Replaced “a” with “b””.
[[nodiscard]] QString replacementReason(const ReplacementQuery &query);

// The items of `hits` with the replacement made, everything else being empty: to be saved with
// Newsroom::saveTogether(). `content` and `query` are those that the hits were found with.
//
// A translation that was up to date stays so where the words were replaced in it and in its original;
// with `keepTranslations` it stays so in any case.
[[nodiscard]] Snapshot replaceTexts(const Snapshot &content, const ReplacementQuery &query,
                                    const QList<TextHit> &hits, bool keepTranslations);

} // namespace gaceta::editing
