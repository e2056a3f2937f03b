#include "app/text/address.h"

namespace gaceta::text {

AddressForm addressForm(QByteArrayView address)
{
    qsizetype end = 0;
    while (end < address.size() && !QByteArrayView(":/?#").contains(address[end]))
        ++end;
    if (end == address.size() || address[end] != ':') {
        // Browsers read a backslash here as a slash.
        const bool otherHost = address.size() > 1 && (address[0] == '/' || address[0] == '\\') &&
                               (address[1] == '/' || address[1] == '\\');
        return otherHost ? AddressForm::External : AddressForm::Local;
    }
    const auto is = [&](const char *scheme) {
        return address.first(end).compare(scheme, Qt::CaseInsensitive) == 0;
    };
    if (is("http") || is("https"))
        return AddressForm::External;
    if (is("mailto") || is("tel"))
        return AddressForm::Contact;
    return address.startsWith("gaceta:") ? AddressForm::Item : AddressForm::Refused;
}

} // namespace gaceta::text
