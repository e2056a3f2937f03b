#pragma once
// Chips and blocks that print nothing: of an unknown kind, of nothing that exists, or a list in the
// midst of a sentence.

#include "app/check/rule.h"

namespace gaceta::check {

class Reference final : public Rule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("reference"); }
    [[nodiscard]] QString title() const override;

    using Rule::check;
    void check(const Entry &entry, const Content &content, Report &report) const override;
    void check(const Page &page, const Content &content, Report &report) const override;
    void check(const School &school, const Content &content, Report &report) const override;
    void check(const SchoolList &list, const Content &content, Report &report) const override;
    void check(const Boilerplate &boilerplate, const Content &content, Report &report) const override;
};

} // namespace gaceta::check
