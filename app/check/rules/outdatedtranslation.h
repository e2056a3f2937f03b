#pragma once
// Translations whose original has changed since they were last confirmed.

#include "app/check/rule.h"

namespace gaceta::check {

class OutdatedTranslation final : public Rule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("outdated-translation"); }
    [[nodiscard]] QString title() const override;

    using Rule::check;
    void check(const Entry &entry, const Content &content, Report &report) const override;
    void check(const Page &page, const Content &content, Report &report) const override;
};

} // namespace gaceta::check
