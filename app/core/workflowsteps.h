#pragma once
// Which workflow states a language version may go to from the one it is in.

#include "app/core/workflow.h"
#include "app/core/workflowrules.h"

#include <QList>

namespace gaceta {

// In the order of the usual way; never the state itself. What was public is archived or marked for
// deletion, never simply a draft again: somebody may have linked to it.
[[nodiscard]] QList<WorkflowState> nextStates(WorkflowState state);

// Who wants to change the state.
struct WorkflowPerson
{
    QString name;
    bool wroteLast = false; // the text that stands there is theirs
};

// Those of them that the newsroom's rules leave to that person.
[[nodiscard]] QList<WorkflowState> nextStates(WorkflowState state, const WorkflowRules &rules,
                                              const WorkflowPerson &person);

} // namespace gaceta
