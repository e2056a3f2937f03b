#pragma once
// A picture says in words what it shows, in each language in which it is shown (WCAG 2.2, 1.1.1).

#include "app/check/rule.h"

namespace gaceta::check {

class AltText final : public Rule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("alt-text"); }
    [[nodiscard]] QString title() const override;

    void checkWhole(const Content &content, Report &report) const override;
};

} // namespace gaceta::check
