#pragma once
// Words of names that a newsroom knows: of schools, people, outlets, its organisation.

#include "app/core/snapshot.h"

#include <QSet>

namespace gaceta::check {

// As text::folded() makes them. The newsroom's dictionary is not among them.
[[nodiscard]] QSet<QString> nameWords(const Snapshot &snapshot);

} // namespace gaceta::check
