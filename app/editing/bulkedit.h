#pragma once
// One change to many entries, as a list makes it: what it does to each, and how it is taken back without
// touching what was written in them since.

#include "app/core/entry.h"
#include "app/core/workflowsteps.h"
#include "app/editing/direction.h"
#include "app/editing/newsroom.h"

#include <functional>

namespace gaceta::editing {

struct BulkEdit
{
    QList<TermId> addTags;
    QList<TermId> removeTags;
    QList<SchoolId> addSchools;
    QList<SchoolId> removeSchools;
    std::optional<EntryKind> kind;
    std::optional<WorkflowState> state;
    std::optional<QString> assignee; // empty: nobody
    std::optional<QDate> due;        // invalid: none
    QList<LanguageTag> languages; // whose state, assignee and day change; empty: every one with a text

    friend bool operator==(const BulkEdit &, const BulkEdit &) = default;
};

// What a bulk edit may change in one language of an entry.
struct VersionMarks
{
    WorkflowState state = WorkflowState::Draft;
    QString assignee;
    QDate due;

    friend bool operator==(const VersionMarks &, const VersionMarks &) = default;
};

// What a bulk edit may change in an entry.
struct EntryMarks
{
    EntryKind kind = EntryKind::Article;
    QList<TermId> tags;
    QList<SchoolId> schools;
    Localized<VersionMarks> texts;

    friend bool operator==(const EntryMarks &, const EntryMarks &) = default;
};

[[nodiscard]] EntryMarks marksOf(const Entry &entry);

struct MarksChange
{
    EntryId entry;
    EntryMarks before;
    EntryMarks after;
};

// Puts `to` in place of `from`, mark by mark; a mark that is not `from` any more stays. True where
// anything changed.
bool exchangeMarks(Entry &entry, const EntryMarks &from, const EntryMarks &to);

struct BulkResult
{
    QList<MarksChange> changes; // of the entries that were changed
    int refused = 0;            // versions that may not go to that state from theirs
};

using BulkTick = std::function<bool(int done)>; // false: stop

// All or none, in one transaction.
[[nodiscard]] Result<BulkResult> editInBulk(Newsroom &newsroom, const QList<EntryId> &entries,
                                            const BulkEdit &edit, const BulkTick &tick = {});

[[nodiscard]] Result<> repeatInBulk(Newsroom &newsroom, const QList<MarksChange> &changes,
                                    Direction direction, const BulkTick &tick = {});

} // namespace gaceta::editing
