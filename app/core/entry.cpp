#include "app/core/entry.h"

namespace gaceta {

bool isPublic(const Entry &entry, const LanguageTag &language, const QDateTime &now)
{
    const LanguageVersion *version = entry.texts.find(language);
    if (entry.isTemplate || !version || !hasText(*version))
        return false;
    const bool out =
        version->state == WorkflowState::Published ||
        (version->state == WorkflowState::Scheduled && entry.date.isValid() && entry.date <= now);
    const bool embargoed = entry.embargo.isValid() && entry.embargo > now;
    const bool expired = entry.expires.isValid() && entry.expires <= now;
    return out && !embargoed && !expired;
}

QDateTime lastUpdate(const Entry &entry)
{
    QDateTime last;
    for (const Amendment &amendment : entry.amendments) {
        if (amendment.kind != AmendmentKind::Typo && (!last.isValid() || amendment.time > last))
            last = amendment.time;
    }
    return last;
}

bool isPinned(const Entry &entry, const QDate &day)
{
    return entry.pinnedUntil.isValid() && day <= entry.pinnedUntil;
}

} // namespace gaceta
