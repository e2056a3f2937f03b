#pragma once
// One row of any list in the window: what the delegate paints, what a screen reader says, and which item
// it stands for.

#include "app/core/entry.h"

#include <QAbstractItemModel>
#include <QStringList>

namespace gaceta::ui {

// How one language of an item stands.
struct LanguageBadge
{
    LanguageTag language;
    WorkflowState state = WorkflowState::Draft; // means nothing where the text is missing
    TranslationState translation = TranslationState::Missing;

    friend bool operator==(const LanguageBadge &, const LanguageBadge &) = default;
};

// "Spanish: published, outdated"
[[nodiscard]] QString spoken(const LanguageBadge &badge);

enum class MarkTone { Quiet, Good, Warning, Danger };

// Something to know about an item beside its languages: an icon, and the same in words.
struct RowMark
{
    QString icon;
    MarkTone tone = MarkTone::Quiet;
    QString words;

    friend bool operator==(const RowMark &, const RowMark &) = default;
};

struct ListRow
{
    ItemKind kind = ItemKind::Entry;
    QString item; // text of its id
    QString title;
    QString icon;
    QString detail; // second line
    QList<LanguageBadge> badges;
    QList<RowMark> marks;
    QStringList names;  // in all languages: found, though only the title is shown
    QStringList traits; // stable words that filters ask for
    QString excerpt;    // words found stand between U+0002 and U+0003
    int depth = 0;      // in a tree
    QString image;      // id of the media to show small; empty: the icon

    friend bool operator==(const ListRow &, const ListRow &) = default;
};

// Beside DisplayRole (title), ToolTipRole and AccessibleTextRole (all of it in words).
enum ListRole {
    ItemKindRole = Qt::UserRole + 1, // gaceta::ItemKind
    ItemRole,                        // QString
    IconNameRole,                    // QString
    DetailRole,                      // QString
    BadgesRole,                      // QList<LanguageBadge>
    MarksRole,                       // QList<RowMark>
    ExcerptRole,                     // QString
    DepthRole,                       // int
    ThumbnailRole                    // QImage, null where there is none
};

} // namespace gaceta::ui

Q_DECLARE_METATYPE(gaceta::ui::LanguageBadge)
Q_DECLARE_METATYPE(gaceta::ui::RowMark)
