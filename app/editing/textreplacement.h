#pragma once
// Finds words in all texts of a newsroom and puts others in their place.

#include "app/editing/direction.h"
#include "app/editing/newsroom.h"
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

// The items of `hits` with the replacement made, everything else being empty: to be saved with
// Newsroom::saveTogether(). `content` and `query` are those that the hits were found with.
//
// A translation that was up to date stays so where the words were replaced in it and in its original;
// with `keepTranslations` it stays so in any case.
[[nodiscard]] Snapshot replaceTexts(const Snapshot &content, const ReplacementQuery &query,
                                    const QList<TextHit> &hits, bool keepTranslations);

// What is to be replaced: `hits` are those of findTexts() that the person chose.
struct ReplacementOrder
{
    std::shared_ptr<const Snapshot> content;
    ReplacementQuery query;
    QList<TextHit> hits;
    bool keepTranslations = false;
};

// A replacement that was made, so that it can be taken back and made again.
struct ReplacedTexts
{
    Snapshot former; // each item as it was,
    Snapshot made;   // and as it was saved; both with the version that is stored now
    QString reason;
};

// In one transaction. Errors: Conflict where somebody has changed one of the items since.
[[nodiscard]] Result<ReplacedTexts> saveReplacement(Newsroom &newsroom, const ReplacementOrder &order);
[[nodiscard]] Result<> repeatReplacement(Newsroom &newsroom, ReplacedTexts &texts, Direction direction);

} // namespace gaceta::editing
