#pragma once
// One field that differs between two values, in words.

#include <QString>

namespace gaceta::ui {

struct Difference
{
    QString label; // "Title, Spanish"
    QString before;
    QString after;
};

} // namespace gaceta::ui
