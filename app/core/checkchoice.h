#pragma once
// How strictly a newsroom takes a rule of the checks, where it differs from what the rule itself asks.

#include "app/core/described.h"
#include "app/core/item.h"

#include <QString>

#include <optional>

namespace gaceta {

// Off: nobody is told. Recommended: a reminder. Required: asked for before it is published.
enum class CheckLevel { Off, Recommended, Required };

template <>
struct EnumNames<CheckLevel>
{
    static constexpr std::array values{std::pair{CheckLevel::Off, "off"},
                                       std::pair{CheckLevel::Recommended, "recommended"},
                                       std::pair{CheckLevel::Required, "required"}};
};

struct CheckChoice
{
    QString rule;                 // its stable name: "alt-text"
    std::optional<ItemKind> kind; // none: in all content; one of a kind goes before
    CheckLevel level = CheckLevel::Off;

    friend bool operator==(const CheckChoice &, const CheckChoice &) = default;
};

template <typename Archive, Described<CheckChoice> T>
void describe(Archive &archive, T &choice)
{
    archive.field("rule", choice.rule);
    archive.field("kind", choice.kind);
    archive.field("level", choice.level);
}

} // namespace gaceta
