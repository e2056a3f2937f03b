#pragma once
// All rules, and the ways to ask them. Pure functions of the content: the same content gives the same
// findings in the same order.

#include "app/check/rule.h"

#include <vector>

namespace gaceta::check {

[[nodiscard]] const std::vector<RulePointer> &allRules();
// Null: no rule of that name.
[[nodiscard]] const Rule *findRule(const QString &name);

// Everything, item by item in the order of the snapshot: entries, pages, schools, school lists,
// statistics, media, contacts, boilerplates, tags, then what concerns the whole. Nothing that a person
// decided to ignore.
[[nodiscard]] QList<Finding> checkAll(const Snapshot &snapshot, const QDateTime &now);

// One item; T is one of the content types. It need not be in the content (a form asks before it saves).
template <typename T>
[[nodiscard]] QList<Finding> checkItem(ItemKind kind, const T &item, const Content &content)
{
    if constexpr (std::is_same_v<T, Entry>) {
        if (item.isTemplate) // never public, and full of gaps
            return {};
    }
    QString id;
    if constexpr (requires { item.id.text(); })
        id = item.id.text();
    const QList<FieldText> texts = textsOf(item, content.organisation());
    const auto out = releasedLanguages(item);
    QList<Finding> findings;
    for (const RulePointer &rule : allRules()) {
        Report report(rule->name(), rule->level(), content, findings);
        report.begin(kind, id, out);
        if (!report.isWanted())
            continue;
        rule->check(item, content, report);
        for (const FieldText &text : texts)
            rule->checkText(text, content, report);
    }
    return findings;
}
[[nodiscard]] QList<Finding> checkItem(const ItemValue &item, const Content &content);

// The item with the finding put right; nothing where its text has changed since.
[[nodiscard]] std::optional<ItemValue> withFix(const ItemValue &item, const Finding &finding);

} // namespace gaceta::check
