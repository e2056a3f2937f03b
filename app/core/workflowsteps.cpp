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

QList<WorkflowState> nextStates(WorkflowState state, const WorkflowRules &rules,
                                const WorkflowPerson &person)
{
    using enum WorkflowState;
    QList<WorkflowState> states = nextStates(state);
    if (rules.review == ReviewRule::Free || rules.exempt.contains(person.name, Qt::CaseInsensitive))
        return states;
    if (state == Draft)
        states = {InReview};
    else if (state == InReview && rules.review == ReviewRule::TwoPeople && person.wroteLast)
        states.removeOne(Approved);
    return states;
}

} // namespace gaceta
