#pragma once
// What a form asks and tells about text that was not saved, and about changes that others made.

#include "ui/editors/editorcontext.h"
#include "ui/editors/form/decisionpanel.h"

namespace gaceta::ui {

// What the journal holds of the item; nothing where there is no journal, or it cannot be read.
[[nodiscard]] std::optional<editing::RecoveredItem> recoveredItem(const EditorContext &context,
                                                                  ItemKind kind, const QString &item);

// `choices` in the order: bring it back, keep the saved version.
[[nodiscard]] Decision foundTextDecision(const QDateTime &typed, bool savedSince,
                                         const QList<Difference> &differences,
                                         const std::function<void()> &bringBack,
                                         const std::function<void()> &keepSaved);
[[nodiscard]] Decision conflictDecision(const QList<Difference> &differences,
                                        const std::function<void()> &keepMine,
                                        const std::function<void()> &showTheirs);

// "Something else": where values differ in nothing that a field shows.
[[nodiscard]] Difference unseenDifference();
[[nodiscard]] QString neverSavedSentence();
[[nodiscard]] Error notAnId();

} // namespace gaceta::ui
