#pragma once
// Says in one sentence why a file could not be read or written.

#include "app/core/error.h"

#include <QFileDevice>

namespace gaceta::exchange {

[[nodiscard]] Error readError(const QFileDevice &file);
// Before the file is closed: a QSaveFile takes its part away when it is, and with it what there is to be
// seen.
[[nodiscard]] Error writeError(const QFileDevice &file);

} // namespace gaceta::exchange
