#pragma once
// Characters that neither HTML nor XML may hold: control characters and those that are none. A text can
// name them by number (&#1;), and then the parser puts them in, some as bytes that are no UTF-8.

#include <QByteArray>
#include <QByteArrayView>

namespace gaceta::text {

// How many bytes of such a character `rest` begins with; 0: of none.
[[nodiscard]] qsizetype lengthOfForbidden(QByteArrayView rest);
[[nodiscard]] QByteArray withoutForbidden(QByteArrayView utf8);

} // namespace gaceta::text
