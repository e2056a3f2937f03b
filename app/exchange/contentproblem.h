#pragma once
// What makes content unfit to be a newsroom: ids and keys that are missing or stand twice, references to
// nothing, pages below themselves, addresses of the wrong form. Unfinished texts are no such thing.

#include "app/core/snapshot.h"

#include <optional>

namespace gaceta::exchange {

struct ContentProblem
{
    QString list;         // as describe() names it: "entries"; "organisation"
    qsizetype index = -1; // in the list; -1: none
    QString field;        // "tags[2]", "texts.es.slug"
    QString message;      // translated, for the end of a sentence: "there is no such item"

    // "entries[3].tags[2]"
    [[nodiscard]] QString path() const;
};

// The first one, in the order of the snapshot's fields.
[[nodiscard]] std::optional<ContentProblem> firstProblem(const Snapshot &content);

} // namespace gaceta::exchange
