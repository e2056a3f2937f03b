#include "app/editing/publication.h"

namespace gaceta::editing {

void markFirstPublication(Entry &entry, const QDateTime &now)
{
    for (auto &[language, version] : entry.texts) {
        if (version.firstPublished.isValid())
            continue;
        if (version.state == WorkflowState::Published)
            version.firstPublished = now;
        else if (version.state == WorkflowState::Scheduled && entry.date.isValid() && entry.date <= now)
            version.firstPublished = entry.date;
    }
}

void markFirstPublication(Page &page, const QDateTime &now)
{
    for (auto &[language, version] : page.texts) {
        if (!version.firstPublished.isValid() && version.state == WorkflowState::Published)
            version.firstPublished = now;
    }
}

void keepFirstPublication(const Localized<LanguageVersion> &before, Localized<LanguageVersion> &after)
{
    for (auto &[language, version] : after) {
        const LanguageVersion *former = before.find(language);
        if (former && !version.firstPublished.isValid())
            version.firstPublished = former->firstPublished;
    }
}

void markEdits(const Localized<LanguageVersion> &before, Localized<LanguageVersion> &after,
               const QDateTime &now)
{
    for (auto &[language, version] : after) {
        const LanguageVersion *former = before.find(language);
        if (!former || !hasText(*former))
            continue;
        const bool same = former->title == version.title && former->summary == version.summary &&
                          former->body == version.body;
        const bool saysTheSame = same || paragraphHashes(*former) == paragraphHashes(version);
        version.edited = saysTheSame ? former->edited : now;
    }
}

RedirectChanges redirectChanges(ItemKind kind, const QString &item,
                                const Localized<LanguageVersion> &before,
                                const Localized<LanguageVersion> &after)
{
    RedirectChanges changes;
    for (const auto &[language, version] : after) {
        if (!version.slug.isEmpty())
            changes.removed.append({kind, item, language, version.slug});
        const LanguageVersion *former = before.find(language);
        if (former && former->firstPublished.isValid() && !former->slug.isEmpty() &&
            former->slug != version.slug)
            changes.added.append({kind, item, language, former->slug});
    }
    return changes;
}

} // namespace gaceta::editing
