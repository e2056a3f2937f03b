#include "app/text/address.h"

namespace gaceta::text {

// After the scheme: two slashes and a host, without a name and password before it.
static bool namesHost(QByteArrayView rest)
{
    if (!rest.startsWith("//"))
        return false;
    qsizetype end = 2;
    while (end < rest.size() && !QByteArrayView("/?#\\@").contains(rest[end]))
        ++end;
    return end > 2 && (end == rest.size() || (rest[end] != '@' && rest[end] != '\\'));
}

AddressForm addressForm(QByteArrayView address)
{
    if (address.isEmpty())
        return AddressForm::Refused;
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
        return namesHost(address.sliced(end + 1)) ? AddressForm::External : AddressForm::Refused;
    if (is("mailto") || is("tel"))
        return AddressForm::Contact;
    return address.startsWith("gaceta:") ? AddressForm::Item : AddressForm::Refused;
}

} // namespace gaceta::text
