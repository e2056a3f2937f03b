#pragma once
// The names of places that are archives: one rule for whoever asks for a place, writes there or shows
// it.

#include <QString>

namespace gaceta::site {

// True where an export to that place becomes one zip file, not a folder.
[[nodiscard]] inline bool isArchive(const QString &target)
{
    return target.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive);
}

// "site" of "site.ZIP"; of a folder its own name.
[[nodiscard]] inline QString withoutArchiveEnding(const QString &target)
{
    return isArchive(target) ? target.chopped(4) : target;
}

} // namespace gaceta::site
