#include "ui/editors/form/recovery.h"

#include "ui/editors/tr.h"
#include "ui/widgets/fields/typedday.h"

namespace gaceta::ui {

using editors::Tr;

std::optional<editing::RecoveredItem> recoveredItem(const EditorContext &context, ItemKind kind,
                                                    const QString &item)
{
    if (!context.journal)
        return std::nullopt;
    const Result<QList<editing::RecoveredItem>> items = context.journal->items();
    if (!items)
        return std::nullopt;
    for (const editing::RecoveredItem &each : *items) {
        if (each.kind == kind && each.item == item)
            return each;
    }
    return std::nullopt;
}

Decision foundTextDecision(const QDateTime &typed, bool savedSince, const QList<Difference> &differences,
                           const std::function<void()> &bringBack,
                           const std::function<void()> &keepSaved)
{
    const QString when = momentText(typed.toLocalTime());
    Decision decision;
    decision.title = Tr::tr("There is text that was not saved");
    decision.sentence =
        savedSince
            ? Tr::tr("It was typed on %1, and the saved version has changed since then. Below, what "
                     "only the saved version has is struck out, what only your text has is "
                     "underlined.")
                  .arg(when)
            : Tr::tr("It was typed on %1. Below, what you took away is struck out, what you wrote "
                     "is underlined.")
                  .arg(when);
    decision.differences = differences;
    decision.choices = {{Tr::tr("Bring my text back"), bringBack},
                        {Tr::tr("Keep the saved version"), keepSaved}};
    return decision;
}

Decision conflictDecision(const QList<Difference> &differences, const std::function<void()> &keepMine,
                          const std::function<void()> &showTheirs)
{
    Decision decision;
    decision.title = Tr::tr("Somebody else changed this while you were writing");
    decision.sentence =
        Tr::tr("Nothing is lost yet. Below, what only their version has is struck out, what "
               "only yours has is underlined.");
    decision.differences = differences;
    decision.choices = {{Tr::tr("Keep mine"), keepMine}, {Tr::tr("Show theirs"), showTheirs}};
    return decision;
}

Difference unseenDifference()
{
    return {Tr::tr("Other details"), {}, {}};
}

QString neverSavedSentence()
{
    return Tr::tr("This was never saved. Your text is back.");
}

Error notAnId()
{
    return {ErrorCode::NotFound, Tr::tr("This item is not in the newsroom any more."), {}};
}

} // namespace gaceta::ui
