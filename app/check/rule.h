#pragma once
// A rule over content. It looks at single items, so that a form can ask about the one it shows, or at
// the whole newsroom where items must be held against each other.

#include "app/check/content.h"
#include "app/check/finding.h"

namespace gaceta::check {

// Collects the findings of one rule; the rule says which item it is looking at.
class Report final
{
public:
    Report(const QString &rule, QList<Finding> &findings)
        : m_rule(rule)
        , m_findings(findings)
    {
    }

    void begin(ItemKind kind, const QString &item)
    {
        m_kind = kind;
        m_item = item;
    }
    void add(Severity severity, const LanguageTag &language, const QString &field,
             const QString &message)
    {
        m_findings.append({m_rule, severity, m_kind, m_item, language, field, message});
    }

private:
    QString m_rule;
    QList<Finding> &m_findings;
    ItemKind m_kind = ItemKind::Entry;
    QString m_item;
};

class Rule
{
public:
    virtual ~Rule() = default;
    [[nodiscard]] virtual QString name() const = 0;  // stable: "alt-text"
    [[nodiscard]] virtual QString title() const = 0; // translated: "Alternative text"

    virtual void check(const Entry &, const Content &, Report &) const {}
    virtual void check(const Page &, const Content &, Report &) const {}
    virtual void check(const School &, const Content &, Report &) const {}
    virtual void check(const SchoolList &, const Content &, Report &) const {}
    virtual void check(const Statistic &, const Content &, Report &) const {}
    virtual void check(const Media &, const Content &, Report &) const {}
    virtual void check(const Contact &, const Content &, Report &) const {}
    virtual void check(const Boilerplate &, const Content &, Report &) const {}
    virtual void check(const Term &, const Content &, Report &) const {}
    virtual void checkWhole(const Content &, Report &) const {}
};

} // namespace gaceta::check
