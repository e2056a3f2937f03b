#pragma once
// Language versions of entries, one row each, as a desk, a board and a calendar ask for them. Pages are
// few: those who list them read them whole.

#include "app/storage/entrylist.h"

namespace gaceta::storage {

// Which of a version's times a span of days is about.
enum class VersionTime { Publication, Embargo, Due };

struct VersionFilter
{
    QList<WorkflowState> states;          // empty: any
    QList<TranslationState> translations; // empty: any
    LanguageTag language;                 // null: any
    QString person;            // assigned to them; or to nobody, and last saved by them or by nobody
    QString assignee;          // assigned to them
    bool written = true;       // false: also what has no text yet, but somebody to write it
    std::optional<bool> dated; // with a date of publication, or without
    std::optional<VersionTime> time; // only those with such a time,
    QDateTime from;                  // from then on (invalid: from ever),
    QDateTime until;                 // before then (invalid: for ever); of Due, the days of both

    friend bool operator==(const VersionFilter &, const VersionFilter &) = default;
};

// Changed: last saved first. Newest and Oldest: by date of publication. Due, Embargo: earliest first.
enum class VersionOrder { Changed, Newest, Oldest, Due, Embargo };

struct VersionRow
{
    EntryId entry;
    EntryKind kind = EntryKind::Article;
    LanguageTag language;
    LanguageTag source;
    QString title; // of the original, where it has none of its own
    WorkflowState state = WorkflowState::Draft;
    TranslationState translation = TranslationState::Missing;
    QString assignee;
    QDate due;
    QString author;    // who saved the entry last; empty: nobody knows
    QDateTime date;    // UTC; of publication
    QDateTime changed; // UTC
    QDateTime embargo; // UTC
};

struct VersionWindow
{
    QList<VersionRow> rows;
    std::optional<EntryCursor> next; // none: that was the last window
};

} // namespace gaceta::storage
