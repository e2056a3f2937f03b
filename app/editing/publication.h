#pragma once
// What follows from saving a text that the public sees: the time it first came out, the time it last
// changed, and the address it had before.

#include "app/core/entry.h"
#include "app/core/page.h"
#include "app/core/redirect.h"

namespace gaceta::editing {

// Sets firstPublished of each version that is out for the first time.
void markFirstPublication(Entry &entry, const QDateTime &now);
void markFirstPublication(Page &page, const QDateTime &now);

// What once was out stays so: also where an older state is restored.
void keepFirstPublication(const Localized<LanguageVersion> &before, Localized<LanguageVersion> &after);

// Sets `edited` of each version whose text changed from that of `before`; of the others it stays.
void markEdits(const Localized<LanguageVersion> &before, Localized<LanguageVersion> &after,
               const QDateTime &now);

struct RedirectChanges
{
    QList<Redirect> added;
    QList<Redirect> removed; // an item that takes up a former slug again needs none from there
};

// `before` as it was stored: only an address that was public leaves a redirect.
[[nodiscard]] RedirectChanges redirectChanges(ItemKind kind, const QString &item,
                                              const Localized<LanguageVersion> &before,
                                              const Localized<LanguageVersion> &after);

// The same for what has no state: whatever address was stored was public.
template <typename Text>
[[nodiscard]] RedirectChanges redirectChanges(ItemKind kind, const QString &item,
                                              const Localized<Text> &before,
                                              const Localized<Text> &after)
{
    RedirectChanges changes;
    for (const auto &[language, text] : after) {
        if (!text.slug.isEmpty())
            changes.removed.append({kind, item, language, text.slug});
        const QString former = before.value(language).slug;
        if (!former.isEmpty() && former != text.slug)
            changes.added.append({kind, item, language, former});
    }
    return changes;
}

} // namespace gaceta::editing
