#pragma once
// One place where an image or file is used: a field of an item, in one language where it has several.

#include "app/core/item.h"
#include "app/core/languagetag.h"
#include "app/core/workflow.h"

#include <QString>

#include <optional>

namespace gaceta::storage {

struct MediaUse
{
    ItemKind kind = ItemKind::Entry;
    QString item;                       // text of its id
    LanguageTag language;               // null: the item has no text yet
    QString field;                      // as describe() names it: "leadImage", "body"
    QString title;                      // in that language
    std::optional<WorkflowState> state; // of entries and pages

    friend bool operator==(const MediaUse &, const MediaUse &) = default;
};

} // namespace gaceta::storage
