#pragma once
// What a page tells of a translation that lags behind its original.

#include "app/core/translationlag.h"
#include "app/site/pages/pagewriter.h"

namespace gaceta::site {

// `item` and `view` are an entry or a page and what an edition shows of it. Nothing is stored about it,
// so that a notice comes with the change of the original and goes with that of the translation.
template <typename Item, typename View>
void addLag(PageFrame &frame, const SitePlan &plan, TranslationLag lag, const Item &item,
            const View &view)
{
    const LanguageVersion &version = *view.version;
    if (!view.translated) {
        frame.language = view.language;
        return;
    }
    // Hashing the original is worth it only where a translation says what it was made from.
    if (version.basis.paragraphs.isEmpty() ||
        translationState(item.texts, view.language, item.source) != TranslationState::Outdated)
        return;
    frame.outdatedFrom = version.basis.source;
    const QDateTime &edited = item.texts.value(version.basis.source).edited;
    if (lag == TranslationLag::KeepOld && edited.isValid())
        frame.outdatedSince = edited.toTimeZone(plan.zone).date();
}

} // namespace gaceta::site
