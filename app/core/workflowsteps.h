#pragma once
// Which workflow states a language version may go to from the one it is in.

#include "app/core/workflow.h"

#include <QList>

namespace gaceta {

// In the order of the usual way; never the state itself. What was public is archived or marked for
// deletion, never simply a draft again: somebody may have linked to it.
[[nodiscard]] QList<WorkflowState> nextStates(WorkflowState state);

} // namespace gaceta
