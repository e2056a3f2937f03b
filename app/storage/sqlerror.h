#pragma once
// Turns what the database driver reports into an Error with one sentence for people.

#include "app/core/error.h"

class QSqlError;

namespace gaceta::storage {

[[nodiscard]] Error errorFromSql(const QSqlError &error, const QString &sql);

} // namespace gaceta::storage
