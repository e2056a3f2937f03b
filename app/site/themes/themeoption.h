#pragma once
// What a newsroom can choose about a theme: declared in its theme.json.

#include "app/core/enumnames.h"

#include <QByteArray>
#include <QList>

namespace gaceta::site {

enum class ThemeOptionType { Text, Color, Flag, Number, Choice };

struct ThemeOption
{
    QByteArray key;
    ThemeOptionType type = ThemeOptionType::Text;
    QByteArray value; // the default; a flag's is "true" or "false"
    QList<QByteArray> choices;
    int minimum = 0;
    int maximum = 100;

    [[nodiscard]] bool accepts(const QByteArray &wanted) const;
};

} // namespace gaceta::site

namespace gaceta {

template <>
struct EnumNames<site::ThemeOptionType>
{
    static constexpr std::array values{std::pair{site::ThemeOptionType::Text, "text"},
                                       std::pair{site::ThemeOptionType::Color, "color"},
                                       std::pair{site::ThemeOptionType::Flag, "flag"},
                                       std::pair{site::ThemeOptionType::Number, "number"},
                                       std::pair{site::ThemeOptionType::Choice, "choice"}};
};

} // namespace gaceta
