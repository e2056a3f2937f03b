#pragma once
// How items are called when the program speaks of them.

#include "app/cli/console.h"
#include "app/core/item.h"
#include "app/core/snapshot.h"
#include "app/core/workflow.h"

namespace gaceta::cli {

// Where a newsroom lies, as arguments of most commands say it.
[[nodiscard]] QString newsroomArgument();

[[nodiscard]] QString kindName(ItemKind kind);                 // "News entry"
[[nodiscard]] QString countOf(ItemKind kind, qsizetype count); // "12 news entries"
[[nodiscard]] QString stateName(WorkflowState state);          // "in review"

[[nodiscard]] QString sizeText(qint64 bytes); // "1.7 MB"

// The titles of all items of a newsroom.
class Titles final
{
public:
    explicit Titles(const Snapshot &snapshot);

    // In that language where there is one, else in any; empty where the item has no title yet.
    [[nodiscard]] QString title(const QString &item, const LanguageTag &language) const;

private:
    QHash<QString, Localized<QString>> m_titles;
    LanguageTag m_first; // the newsroom's
};

} // namespace gaceta::cli
