#pragma once
// Names for copies of a newsroom that lie beside it.

#include <QDateTime>

namespace gaceta::cli {

// "office (before restoring 2026-11-24 15.30).gaceta" in the same folder, by the local time of this
// computer; a number follows where the name is taken.
[[nodiscard]] QString formerName(const QString &path, const QDateTime &now);

} // namespace gaceta::cli
