#pragma once
// What a newsroom chose about the theme of its site, where it differs from what the theme itself has.

#include "app/core/described.h"

#include <QString>

namespace gaceta {

struct ThemeChoice
{
    QString option; // its key in the theme: "fonts"
    QString value;  // as text; yes and no are "true" and "false"

    friend bool operator==(const ThemeChoice &, const ThemeChoice &) = default;
};

template <typename Archive, Described<ThemeChoice> T>
void describe(Archive &archive, T &choice)
{
    archive.field("option", choice.option);
    archive.field("value", choice.value);
}

} // namespace gaceta
