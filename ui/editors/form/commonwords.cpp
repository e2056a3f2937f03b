#include "ui/editors/form/commonwords.h"

#include "ui/editors/tr.h"

namespace gaceta::ui {

using editors::Tr;

FieldWords webAddressWords()
{
    return {[] { return Tr::tr("Web address"); },
            [] { return Tr::tr("The last part of the page's address."); }};
}

FieldWords keyWords()
{
    return {[] { return Tr::tr("Key"); },
            [] { return Tr::tr("Texts refer to it by this; best left as it is."); }};
}

FieldWords groupWords()
{
    return {[] { return Tr::tr("Group"); },
            [] { return Tr::tr("Those of one group stand together on the site."); }};
}

FieldWords positionWords()
{
    return {[] { return Tr::tr("Place in the group"); },
            [] { return Tr::tr("The lowest number stands first."); }};
}

} // namespace gaceta::ui
