#pragma once
// How one language version stands in a list: what it is called, who sees to it and by when.

#include "app/storage/versionlist.h"
#include "ui/models/listrow.h"

namespace gaceta::ui {

// "Ana, by Nov 28"; "by Nov 28"; "Ana, was due Nov 20"; empty where nobody was named and no day set.
[[nodiscard]] QString assignmentText(const QString &assignee, const QDate &due, const QDate &today);

// Title, kind and badge; the detail names the language, the kind and the assignment.
[[nodiscard]] ListRow versionRow(const storage::VersionRow &version, const QDate &today);

} // namespace gaceta::ui
