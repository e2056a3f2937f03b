#include "app/core/entrycopy.h"

#include "app/core/slug.h"

namespace gaceta {

using namespace Qt::StringLiterals;

// The mark is content, so it is in the language of the text.
static QString marked(const QString &title, const LanguageTag &language)
{
    if (title.trimmed().isEmpty())
        return title;
    return title + (language.language() == "es"_L1 ? " (copia)"_L1 : " (copy)"_L1);
}

// A translation that was up to date is so still: the mark in the original's title is none of its
// business.
static void carryBasis(const Entry &from, Entry &copy)
{
    const LanguageVersion *before = from.texts.find(from.source);
    const LanguageVersion *now = copy.texts.find(copy.source);
    if (!before || !now)
        return;
    const QStringList former = paragraphHashes(*before);
    for (auto &[language, version] : copy.texts) {
        if (version.basis.paragraphs == former)
            version.basis.paragraphs = paragraphHashes(*now);
    }
}

Entry copied(const Entry &entry, CopyPurpose purpose, const QDateTime &now)
{
    Entry copy = entry;
    copy.id = EntryId::create();
    copy.version = 0;
    copy.isTemplate = purpose == CopyPurpose::Template;
    copy.date = purpose == CopyPurpose::Template
                    ? QDateTime()
                    : QDateTime(now.date(), QTime(now.time().hour(), now.time().minute()), Qt::UTC);
    copy.eventDate = {};
    copy.embargo = {};
    copy.expires = {};
    copy.pinnedUntil = {};
    copy.amendments = {};
    for (auto &[language, version] : copy.texts) {
        if (purpose == CopyPurpose::Duplicate)
            version.title = marked(version.title, language);
        version.slug = slugFromTitle(version.title);
        version.state = WorkflowState::Draft;
        version.firstPublished = {};
        version.edited = {};
        version.assignee.clear();
        version.due = {};
    }
    carryBasis(entry, copy);
    return copy;
}

} // namespace gaceta
