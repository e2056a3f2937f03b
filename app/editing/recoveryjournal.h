#pragma once
// What is being typed and not yet saved, field by field, in a small database of its own in the person's
// state folder (one per newsroom), so that it survives a killed program, a full disk under the newsroom,
// and a newsroom file that was deleted. A field is with the system before the next event is handled; not
// waiting for the disk itself keeps typing quick.
//
// Several programs and windows may have the same newsroom open: what one of them is typing is no
// business of the others before it has ended.

#include "app/core/item.h"
#include "app/core/result.h"

#include <QDateTime>
#include <QString>

#include <memory>

namespace gaceta::editing {

// An item with changes that were never saved.
struct RecoveredItem
{
    ItemKind kind = ItemKind::Entry;
    QString item;           // text of its id; also for one that was never saved
    RowVersion version = 0; // the one the typing started from
    QDateTime time;         // UTC; last keystroke
    QByteArray value;       // the whole value as compact JSON, with the unsaved changes
};

class RecoveryJournal final
{
public:
    // `folder` is made where it is missing. Errors: NoPermission, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<RecoveryJournal>> open(const QString &folder,
                                                                       const QString &newsroomId);
    ~RecoveryJournal();

    // Remembers the value as it is now; replaces what was remembered for the item, here or by a program
    // that has ended.
    [[nodiscard]] Result<> remember(const RecoveredItem &item);
    // Saved or thrown away: nothing is left to recover.
    [[nodiscard]] Result<> forget(ItemKind kind, const QString &item);
    // What was remembered here and by programs that have ended; the last of each item, the latest first.
    [[nodiscard]] Result<QList<RecoveredItem>> items() const;

private:
    struct Private;
    explicit RecoveryJournal(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace gaceta::editing
