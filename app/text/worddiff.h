#pragma once
// What changed between two texts, word by word.

#include <QList>
#include <QString>

namespace gaceta::text {

enum class DiffKind { Equal, Removed, Added };

struct DiffRun
{
    DiffKind kind = DiffKind::Equal;
    QString text;

    friend bool operator==(const DiffRun &, const DiffRun &) = default;
};

// Equal and removed runs together are `before`, equal and added runs together are `after`; what was
// removed comes before what was added in its place. The fewest changes for texts that are much alike;
// for texts of megabytes with little in common a coarser answer, in time that grows with their length.
[[nodiscard]] QList<DiffRun> wordDiff(const QString &before, const QString &after);

} // namespace gaceta::text
