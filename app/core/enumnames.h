#pragma once
// The stable names of an enum's values, as they stand in files and in the database. A type says them
// once, by specialising EnumNames; what people read is translated elsewhere.

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace gaceta {

// Specialise with: static constexpr std::array values{std::pair{E::First, "first"}, …};
template <typename E>
struct EnumNames;

template <typename E>
[[nodiscard]] QLatin1String enumName(E value)
{
    for (const auto &[candidate, name] : EnumNames<E>::values) {
        if (candidate == value)
            return QLatin1String(name);
    }
    return {};
}

template <typename E>
[[nodiscard]] std::optional<E> enumValue(QStringView name)
{
    for (const auto &[value, candidate] : EnumNames<E>::values) {
        if (name == QLatin1String(candidate))
            return value;
    }
    return std::nullopt;
}

} // namespace gaceta
