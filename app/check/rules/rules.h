#pragma once
// The rules there are, one file each; the order is that of the registry.

#include "app/check/rule.h"

namespace gaceta::check {

[[nodiscard]] RulePointer requiredField();
[[nodiscard]] RulePointer altText();
[[nodiscard]] RulePointer photoRelease();
[[nodiscard]] RulePointer reference();
[[nodiscard]] RulePointer internalLink();
[[nodiscard]] RulePointer unpublishedLink();
[[nodiscard]] RulePointer emptyLink();
[[nodiscard]] RulePointer duplicateSlug();
[[nodiscard]] RulePointer outdatedTranslation();
[[nodiscard]] RulePointer waitingTranslation();
[[nodiscard]] RulePointer untranslatedPassage();
[[nodiscard]] RulePointer typedStatistic();
[[nodiscard]] RulePointer statisticReview();
[[nodiscard]] RulePointer linkText();
[[nodiscard]] RulePointer headingOrder();
[[nodiscard]] RulePointer titleLength();
[[nodiscard]] RulePointer summaryLength();
[[nodiscard]] RulePointer pairedSigns();
[[nodiscard]] RulePointer spanishCapitals();
[[nodiscard]] RulePointer englishDates();
[[nodiscard]] RulePointer englishNumbers();
[[nodiscard]] RulePointer spanishNumbers();
[[nodiscard]] RulePointer relativeDate();
[[nodiscard]] RulePointer acronym();
[[nodiscard]] RulePointer readingLevel();
[[nodiscard]] RulePointer personalEmail();
[[nodiscard]] RulePointer imageSize();
[[nodiscard]] RulePointer brandContrast();

} // namespace gaceta::check
