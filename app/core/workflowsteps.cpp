#include "app/core/workflowsteps.h"

namespace gaceta {

QList<WorkflowState> nextStates(WorkflowState state)
{
    using enum WorkflowState;
    switch (state) {
    case Draft:
        return {InReview, Approved, Scheduled, Published};
    case InReview:
        return {Approved, Draft};
    case Approved:
        return {Scheduled, Published, InReview, Draft};
    case Scheduled:
        return {Published, Approved, Draft};
    case Published:
        return {Archived, PendingDeletion};
    case Archived:
        return {Published, Draft, PendingDeletion};
    case PendingDeletion:
        return {Published, Archived};
    }
    return {};
}

} // namespace gaceta
