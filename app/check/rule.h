#pragma once
// A rule over content. It looks at single items, so that a form can ask about the one it shows, at each
// text of an item, or at the whole newsroom where items must be held against each other.

#include "app/check/report.h"

#include <memory>

namespace gaceta::check {

class Rule
{
public:
    virtual ~Rule() = default;
    [[nodiscard]] virtual QString name() const = 0;  // stable: "alt-text"
    [[nodiscard]] virtual QString title() const = 0; // translated: "Alternative text"
    // What it asks where the newsroom has not decided otherwise.
    [[nodiscard]] virtual CheckLevel level() const { return CheckLevel::Recommended; }
    // In which content it may find something; for the settings.
    [[nodiscard]] virtual QList<ItemKind> kinds() const;

    virtual void check(const Entry &, const Content &, Report &) const {}
    virtual void check(const Page &, const Content &, Report &) const {}
    virtual void check(const School &, const Content &, Report &) const {}
    virtual void check(const SchoolList &, const Content &, Report &) const {}
    virtual void check(const Statistic &, const Content &, Report &) const {}
    virtual void check(const Media &, const Content &, Report &) const {}
    virtual void check(const Contact &, const Content &, Report &) const {}
    virtual void check(const Boilerplate &, const Content &, Report &) const {}
    virtual void check(const Term &, const Content &, Report &) const {}
    virtual void check(const Organisation &, const Content &, Report &) const {}
    virtual void checkText(const FieldText &, const Content &, Report &) const {}
    virtual void checkWhole(const Content &, Report &) const {}
};

using RulePointer = std::unique_ptr<const Rule>;

} // namespace gaceta::check
