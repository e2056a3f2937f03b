#pragma once
// Links and images in texts that lead to nothing in the newsroom, or to what lies in the trash.

#include "app/check/rule.h"

namespace gaceta::check {

class InternalLink final : public Rule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("internal-link"); }
    [[nodiscard]] QString title() const override;

    using Rule::check;
    void check(const Entry &entry, const Content &content, Report &report) const override;
    void check(const Page &page, const Content &content, Report &report) const override;
    void check(const School &school, const Content &content, Report &report) const override;
    void check(const SchoolList &list, const Content &content, Report &report) const override;
    void check(const Boilerplate &boilerplate, const Content &content, Report &report) const override;
};

} // namespace gaceta::check
