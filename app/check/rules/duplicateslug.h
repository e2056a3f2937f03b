#pragma once
// Two items of one kind with the same address in one language.

#include "app/check/rule.h"

namespace gaceta::check {

class DuplicateSlug final : public Rule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("duplicate-slug"); }
    [[nodiscard]] QString title() const override;

    void checkWhole(const Content &content, Report &report) const override;
};

} // namespace gaceta::check
