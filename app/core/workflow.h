#pragma once
// The workflow state of one language version, and when a version may be seen by the public.

#include "app/core/enumnames.h"

namespace gaceta {

enum class WorkflowState { Draft, InReview, Approved, Scheduled, Published, Archived, PendingDeletion };

template <>
struct EnumNames<WorkflowState>
{
    static constexpr std::array values{std::pair{WorkflowState::Draft, "draft"},
                                       std::pair{WorkflowState::InReview, "in-review"},
                                       std::pair{WorkflowState::Approved, "approved"},
                                       std::pair{WorkflowState::Scheduled, "scheduled"},
                                       std::pair{WorkflowState::Published, "published"},
                                       std::pair{WorkflowState::Archived, "archived"},
                                       std::pair{WorkflowState::PendingDeletion, "pending-deletion"}};
};

// True for a version that has been let out (or will be when its time comes) and was not taken back.
[[nodiscard]] constexpr bool isReleased(WorkflowState state)
{
    return state == WorkflowState::Published || state == WorkflowState::Scheduled;
}

} // namespace gaceta
