#pragma once
// The lists of items that a snapshot holds, for what is done to all of them alike.

#include "app/core/snapshot.h"

#include <tuple>

namespace gaceta {

inline constexpr std::tuple itemLists{
    &Snapshot::terms,      &Snapshot::contacts, &Snapshot::boilerplates,
    &Snapshot::media,      &Snapshot::schools,  &Snapshot::schoolLists,
    &Snapshot::statistics, &Snapshot::pages,    &Snapshot::entries};

// Calls `visit` with each as a pointer to the member: `snapshot.*list`.
template <typename Visit>
void forEachItemList(const Visit &visit)
{
    std::apply([&visit](auto... list) { (visit(list), ...); }, itemLists);
}

} // namespace gaceta
