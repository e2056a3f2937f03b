#pragma once
// What a newsroom asks for before a text goes out, and how long its trash is kept. They are an agreement
// among colleagues, not a lock: the newsroom knows people by the names they gave.

#include "app/core/described.h"
#include "app/core/enumnames.h"

#include <QStringList>

namespace gaceta {

// Free: everybody may let a text out at once. Reviewed: it goes through review first. TwoPeople: and is
// approved by somebody else than who wrote it last.
enum class ReviewRule { Free, Reviewed, TwoPeople };

template <>
struct EnumNames<ReviewRule>
{
    static constexpr std::array values{std::pair{ReviewRule::Free, "free"},
                                       std::pair{ReviewRule::Reviewed, "reviewed"},
                                       std::pair{ReviewRule::TwoPeople, "two-people"}};
};

struct WorkflowRules
{
    ReviewRule review = ReviewRule::Free;
    QStringList exempt; // names of those whom the rule does not hold back
    int trashDays = 30; // what lay in the trash for longer is deleted; 0: nothing is

    friend bool operator==(const WorkflowRules &, const WorkflowRules &) = default;
};

template <typename Archive, Described<WorkflowRules> T>
void describe(Archive &archive, T &rules)
{
    archive.field("review", rules.review);
    archive.field("exempt", rules.exempt);
    archive.field("trashDays", rules.trashDays);
}

} // namespace gaceta
