#pragma once
// Fields that must be filled in, and values of the wrong form: the rules of core/validation.h.

#include "app/check/rule.h"

namespace gaceta::check {

class RequiredField final : public Rule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("required-field"); }
    [[nodiscard]] QString title() const override;

    using Rule::check;
    void check(const Entry &entry, const Content &content, Report &report) const override;
    void check(const Page &page, const Content &content, Report &report) const override;
    void check(const School &school, const Content &content, Report &report) const override;
    void check(const SchoolList &list, const Content &content, Report &report) const override;
    void check(const Statistic &statistic, const Content &content, Report &report) const override;
    void check(const Media &media, const Content &content, Report &report) const override;
    void check(const Contact &contact, const Content &content, Report &report) const override;
    void check(const Boilerplate &boilerplate, const Content &content, Report &report) const override;
    void check(const Term &term, const Content &content, Report &report) const override;
    void checkWhole(const Content &content, Report &report) const override;
};

} // namespace gaceta::check
