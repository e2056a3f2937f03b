#pragma once
// Which addresses a link may have on the site. What is not known to be harmless is refused.

#include <QByteArrayView>

namespace gaceta::text {

enum class AddressForm {
    Item,     // gaceta:…: content of the newsroom
    External, // http, https with a host, or without a scheme to another host
    Contact,  // mailto, tel
    Local,    // a path or a fragment of the site
    Refused   // nothing; any other scheme; a name and password for a host
};

[[nodiscard]] AddressForm addressForm(QByteArrayView address);

} // namespace gaceta::text
