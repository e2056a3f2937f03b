#pragma once
// Summaries that lists, search results and feeds would have to cut.

#include "app/check/rule.h"

namespace gaceta::check {

class SummaryLength final : public Rule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("summary-length"); }
    [[nodiscard]] QString title() const override;

    using Rule::check;
    void check(const Entry &entry, const Content &content, Report &report) const override;
    void check(const Page &page, const Content &content, Report &report) const override;
};

} // namespace gaceta::check
