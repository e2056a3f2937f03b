#pragma once
// What a translation was made from: the hashes of the source's paragraphs at the moment a person said
// that the translation says the same. Nothing else (no time, no save) decides whether it is out of date.

#include "app/core/described.h"
#include "app/core/enumnames.h"
#include "app/core/languagetag.h"

#include <QStringList>

namespace gaceta {

struct TranslationBasis
{
    LanguageTag source;     // null: never confirmed
    QStringList paragraphs; // hashes as paragraphHashes() of languageversion.h makes them, in order
    bool machine = false;   // the text came from a machine and nobody has read it yet

    friend bool operator==(const TranslationBasis &, const TranslationBasis &) = default;
};

template <typename Archive, Described<TranslationBasis> T>
void describe(Archive &archive, T &basis)
{
    archive.field("source", basis.source);
    archive.field("paragraphs", basis.paragraphs);
    archive.field("machine", basis.machine);
}

// Original: the version others are translated from.
enum class TranslationState { Original, Missing, InTranslation, MachineDraft, Outdated, UpToDate };

template <>
struct EnumNames<TranslationState>
{
    static constexpr std::array values{std::pair{TranslationState::Original, "original"},
                                       std::pair{TranslationState::Missing, "missing"},
                                       std::pair{TranslationState::InTranslation, "in-translation"},
                                       std::pair{TranslationState::MachineDraft, "machine-draft"},
                                       std::pair{TranslationState::Outdated, "outdated"},
                                       std::pair{TranslationState::UpToDate, "up-to-date"}};
};

} // namespace gaceta
