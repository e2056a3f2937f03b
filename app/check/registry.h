#pragma once
// All rules, and the ways to ask them. Pure functions of the content: the same content gives the same
// findings in the same order.

#include "app/check/rule.h"

#include <memory>
#include <vector>

namespace gaceta::check {

[[nodiscard]] const std::vector<std::unique_ptr<const Rule>> &allRules();

// Everything, item by item in the order of the snapshot: entries, pages, schools, school lists,
// statistics, media, contacts, boilerplates, tags, then what concerns the whole.
[[nodiscard]] QList<Finding> checkAll(const Snapshot &snapshot);

// One item; T is one of the content types. It need not be in the content (a form asks before it saves).
template <typename T>
[[nodiscard]] QList<Finding> checkItem(ItemKind kind, const T &item, const Content &content)
{
    QList<Finding> findings;
    for (const auto &rule : allRules()) {
        Report report(rule->name(), findings);
        report.begin(kind, item.id.text());
        rule->check(item, content, report);
    }
    return findings;
}

} // namespace gaceta::check
