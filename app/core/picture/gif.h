#pragma once
// A GIF picture without comments and what programs keep in it for themselves. How often it plays stays.

#include <QByteArray>

#include <optional>

namespace gaceta {

// Nothing where the bytes are no whole GIF.
[[nodiscard]] std::optional<QByteArray> plainGif(const QByteArray &bytes);

} // namespace gaceta
