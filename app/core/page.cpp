#include "app/core/page.h"

namespace gaceta {

bool isPublic(const Page &page, const LanguageTag &language)
{
    const LanguageVersion *version = page.texts.find(language);
    return version && hasText(*version) && version->state == WorkflowState::Published;
}

} // namespace gaceta
