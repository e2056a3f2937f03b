#pragma once
// One entry's page as the site will show it, for a preview beside the editor.

#include "app/site/siteexport.h"

namespace gaceta::site {

struct Preview
{
    QByteArray html;
    QString path; // in the bundle: "en/news/a-title.html"; links and images are relative to it
};

// The entry is shown whatever its state, as with drafts. NotFound where the newsroom has no such entry,
// or it has no text in that language.
[[nodiscard]] Result<Preview> previewEntry(const Snapshot &snapshot, const Theme &theme,
                                           const EntryId &entry, const LanguageTag &language,
                                           const QDateTime &asOf);

} // namespace gaceta::site
