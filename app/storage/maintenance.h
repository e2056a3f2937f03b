#pragma once
// Care for a whole file: looking it over, and copying it while it is in use.

#include "app/core/result.h"
#include "app/storage/connection.h"

#include <QStringList>

namespace gaceta::storage {

// Sentences about what is wrong; empty: all is well.
[[nodiscard]] Result<QStringList> verify(Connection &connection);

// A consistent copy, looked over before it takes the name `target`; what was there is replaced.
[[nodiscard]] Result<> backUp(Connection &connection, const QString &target);

} // namespace gaceta::storage
