#pragma once
// What would go out if the newsroom were published now: counts per language, and the findings of all
// checks.

#include "app/check/finding.h"
#include "app/core/result.h"
#include "app/core/snapshot.h"

#include <QDateTime>

namespace gaceta::ui {

// How the versions of one language stand, entries and pages together.
struct EditionCounts
{
    LanguageTag language;
    int entries = 0; // public now
    int pages = 0;   // public now
    int drafts = 0;  // not released: draft, in review, approved
    int later = 0;   // scheduled or under embargo, not yet due
    int missing = 0; // items without a text in this language
};

struct PublishFinding
{
    check::Finding finding;
    QString title; // of the item
};

struct PublishSummary
{
    QString baseUrl;
    QList<EditionCounts> editions;
    QList<PublishFinding> findings; // what is required first
    int required = 0;
};

[[nodiscard]] PublishSummary summarize(const Snapshot &snapshot, const QDateTime &now);

} // namespace gaceta::ui
