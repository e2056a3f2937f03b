#pragma once
// The one row about the newsroom itself, and what other tables are read by: its languages and time zone.

#include "app/core/languagetag.h"
#include "app/storage/connection.h"

#include <QList>
#include <QTimeZone>

namespace gaceta::storage {

[[nodiscard]] QString newsroomId(Connection &connection);
// How often the content changed since the newsroom was made.
[[nodiscard]] qint64 saveCount(Connection &connection);
[[nodiscard]] QString contentToken(Connection &connection);
// A new token: call in every transaction that changes content.
void changeContentToken(Connection &connection);

[[nodiscard]] QList<LanguageTag> languages(Connection &connection);
// That of the organisation; UTC where it has none that this computer knows.
[[nodiscard]] QTimeZone timeZone(Connection &connection);

// A number that changes when another connection has written.
[[nodiscard]] qint64 changesByOthers(Connection &connection);

} // namespace gaceta::storage
