#pragma once
// The form of single values: each rule can be tested alone. An empty text fits none of them; whether a
// field may be empty is for validation.h to say.

#include <QDate>
#include <QStringView>

namespace gaceta {

// The California Department of Education's county-district-school code: 14 digits.
[[nodiscard]] bool isCdsCode(QStringView text);
// The National Center for Education Statistics' school id: 12 digits.
[[nodiscard]] bool isNcesId(QStringView text);
// http or https with a host; no spaces.
[[nodiscard]] bool isWebAddress(QStringView text);
// One @, a host with a dot; what RFC 5321 calls a dot-string (no quoted local parts).
[[nodiscard]] bool isEmailAddress(QStringView text);
// "#rrggbb"
[[nodiscard]] bool isHexColor(QStringView text);
// False only where both days are known and `first` is after `second`.
[[nodiscard]] bool isInOrder(const QDate &first, const QDate &second);

} // namespace gaceta
