#pragma once
// What lists of entries are asked for and answer with: filters, an order, and one light row per entry.
// Rows are read in windows by keyset (no OFFSET), so that a list of 100,000 stays as quick as one of
// 100.

#include "app/core/entry.h"

#include <QList>

#include <optional>

namespace gaceta::storage {

struct EntryFilter
{
    QString words; // as typed: every word matches by its beginning, accents do not count
    std::optional<EntryKind> kind;
    std::optional<WorkflowState> state;          // in `language`, or in any where that is null
    std::optional<TranslationState> translation; // the same
    LanguageTag language;                        // alone: entries with a text in it
    SchoolId school;
    TermId tag;
    QString assignee; // of the version in `language`, or of any where that is null
    std::optional<int> year;
    bool trashed = false; // true: only what lies in the trash
    bool templates = false; // true: only templates, which no other list shows; all in one window

    friend bool operator==(const EntryFilter &, const EntryFilter &) = default;
};

enum class EntryOrder { NewestFirst, OldestFirst, LastChanged, Title };

struct EntryRowText
{
    QString title;
    WorkflowState state = WorkflowState::Draft;
    TranslationState translation = TranslationState::Missing;
    QString assignee; // may stand where there is no text yet
    QDate due;
};

struct EntryRow
{
    EntryId id;
    EntryKind kind = EntryKind::Article;
    LanguageTag source;
    QDateTime date;    // UTC
    QDateTime changed; // UTC; last save
    QDateTime embargo; // UTC; invalid: none
    MediaId leadImage;
    Localized<EntryRowText> texts;
    QString excerpt; // when searching: plain text around the words found, each between U+0002 and U+0003
};

// Where a window ended; opaque, valid for the same filter and order only.
struct EntryCursor
{
    QString key;
    QString id;
};

struct EntryWindow
{
    QList<EntryRow> rows;
    std::optional<EntryCursor> next; // none: that was the last window
};

// How many entries there are, for the numbers beside the filters.
struct EntryCounts
{
    int all = 0;
    int trashed = 0;
    QList<std::pair<EntryKind, int>> kinds;
    QList<std::pair<WorkflowState, int>> states; // entries with at least one version in that state
    QList<std::pair<int, int>> years;            // newest first
    int outdated = 0;                            // entries with an outdated translation
    int missing = 0; // entries without a text in some language of the newsroom
};

} // namespace gaceta::storage
