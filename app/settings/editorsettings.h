#pragma once
// How the forms stand, and whose name the revisions carry.

#include "app/settings/setting.h"

namespace gaceta::settings {

// Language tags of the columns that are shown; empty: all of the newsroom's.
inline const Setting<QStringList> shownLanguages{"editor/shownLanguages", {}};
inline const Setting<bool> detailsShown{"editor/detailsShown", false}; // tags, schools, picture …
inline const Setting<bool> sourceShown{"editor/sourceShown", false};   // Markdown beside the surface
inline const Setting<bool> searchFieldsShown{"editor/searchFieldsShown",
                                             false}; // SEO title, description
inline const Setting<bool> spellingShown{"editor/spelling", true};
inline const Setting<QString> authorName{"author/name", {}}; // empty: the name of the computer's account

// The author's name as it stands in revisions: the setting, else the login name of the account.
[[nodiscard]] QString effectiveAuthorName(const SettingsStore &store);

} // namespace gaceta::settings
