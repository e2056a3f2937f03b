#include "ui/models/versionrows.h"

#include "ui/models/names.h"
#include "ui/models/tr.h"

namespace gaceta::ui {

using models::Tr;

QString assignmentText(const QString &assignee, const QDate &due, const QDate &today)
{
    if (!due.isValid())
        return assignee;
    const bool late = due < today;
    if (assignee.isEmpty())
        return (late ? Tr::tr("was due %1") : Tr::tr("due %1")).arg(shortDay(due));
    return (late ? Tr::tr("%1, was due %2") : Tr::tr("%1, due %2")).arg(assignee, shortDay(due));
}

ListRow versionRow(const storage::VersionRow &version, const QDate &today)
{
    ListRow row;
    row.kind = ItemKind::Entry;
    row.item = version.entry.text();
    row.icon = iconName(version.kind);
    row.title = version.title.isEmpty() ? untitled() : version.title.simplified();
    row.detail = languageName(version.language) + QStringLiteral(" · ") + kindName(version.kind);
    const QString assignment = assignmentText(version.assignee, version.due, today);
    if (!assignment.isEmpty())
        row.detail += QStringLiteral(" · ") + assignment;
    row.badges = {{version.language, version.state, version.translation}};
    return row;
}

} // namespace gaceta::ui
