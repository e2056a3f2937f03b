#pragma once
// Small readings of a block's own bytes.

#include <QByteArray>
#include <QChar>

namespace gaceta::text {

// The link definitions that a paragraph's bytes begin with; mostly nothing.
[[nodiscard]] QByteArray leadingDefinitions(const QByteArray &block);

// The sign that marks the items of a list: one of "-*+" or ".)".
[[nodiscard]] QChar listSign(const QByteArray &list);

} // namespace gaceta::text
