#pragma once
// The little words of English and Spanish: what tells the two apart, and what says nothing about the
// subject of a sentence.

#include "app/text/prose.h"

#include <QStringView>

namespace gaceta::check {

// In either language; lower case.
[[nodiscard]] bool isCommon(QStringView word);

struct CommonWords
{
    int english = 0;
    int spanish = 0;
};
[[nodiscard]] CommonWords countCommonWords(const text::Stretch &stretch);

} // namespace gaceta::check
