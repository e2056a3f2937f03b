#include "app/core/entry.h"

namespace gaceta {

bool isPublic(const Entry &entry, const LanguageTag &language, const QDateTime &now)
{
    const LanguageVersion *version = entry.texts.find(language);
    if (!version || !hasText(*version))
        return false;
    const bool out =
        version->state == WorkflowState::Published ||
        (version->state == WorkflowState::Scheduled && entry.date.isValid() && entry.date <= now);
    const bool embargoed = entry.embargo.isValid() && entry.embargo > now;
    const bool expired = entry.expires.isValid() && entry.expires <= now;
    return out && !embargoed && !expired;
}

} // namespace gaceta
