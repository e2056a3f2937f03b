#pragma once
// UTF-8 text made safe inside HTML.

#include <QByteArray>
#include <QByteArrayView>

namespace gaceta::text {

// Escapes & < > " for element text and quoted attribute values.
void appendEscaped(QByteArrayView text, QByteArray &out);
[[nodiscard]] QByteArray escaped(QByteArrayView text);
// The same for a link's address, with every byte that may not stand in one percent-encoded.
void appendEscapedAddress(QByteArrayView address, QByteArray &out);

} // namespace gaceta::text
