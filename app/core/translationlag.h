#pragma once
// What the site does with a text whose translations are not as far as it is, for one kind of news or
// for the pages of the organisation.

#include "app/core/described.h"
#include "app/core/entrykind.h"

#include <optional>

namespace gaceta {

// ByItself: each language goes out when it is ready, as the organisation's MissingTranslation has it.
// Hold: none goes out before all may. Notice: the original stands in for a missing translation.
// KeepOld: a translation stays as it is while its original changes, and says since when.
enum class TranslationLag { ByItself, Hold, Notice, KeepOld };

template <>
struct EnumNames<TranslationLag>
{
    static constexpr std::array values{
        std::pair{TranslationLag::ByItself, "by-itself"}, std::pair{TranslationLag::Hold, "hold"},
        std::pair{TranslationLag::Notice, "notice"}, std::pair{TranslationLag::KeepOld, "keep-old"}};
};

struct LagChoice
{
    std::optional<EntryKind> kind; // none: the pages of the organisation
    TranslationLag lag = TranslationLag::ByItself;

    friend bool operator==(const LagChoice &, const LagChoice &) = default;
};

template <typename Archive, Described<LagChoice> T>
void describe(Archive &archive, T &choice)
{
    archive.field("kind", choice.kind);
    archive.field("lag", choice.lag);
}

} // namespace gaceta
