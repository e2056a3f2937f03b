#pragma once
// Numbers of search documents. Matches come out of the index in the order of these numbers, so the
// number holds what they are to be ordered by: entries by date, newest highest; the smaller kinds above
// all entries, as they are few and often what is meant; what lies in the trash below everything.
//
// From the highest bit: group (2), seconds (36) or kind (36), item (20), language (4).

#include "app/core/item.h"

#include <QDateTime>

namespace gaceta::storage {

enum class SearchGroup : quint64 { Trash = 0, Entries = 1, Others = 2 };

inline constexpr int languageBits = 4; // documents of one item differ in these alone
inline constexpr int documentsOfItem = 1 << languageBits;

struct SearchRange
{
    qint64 first = 0;
    qint64 last = 0;
};

[[nodiscard]] SearchRange rangeOf(SearchGroup group);

// The number of the item's first document. Items made in the same second differ by `salt`.
[[nodiscard]] qint64 searchSlot(ItemKind kind, bool trashed, const QDateTime &date, quint32 salt);

// The salt to begin with.
[[nodiscard]] quint32 searchSalt(const QString &id);

} // namespace gaceta::storage
