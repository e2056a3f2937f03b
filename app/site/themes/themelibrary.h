#pragma once
// The themes there are: those that come with Gaceta, and those in the person's own folder of themes.

#include "app/core/organisation.h"
#include "app/core/result.h"
#include "app/site/theme.h"

#include <QStringList>

#include <optional>

namespace gaceta::site {

struct ThemeEntry
{
    QString id;     // what a newsroom remembers; the empty text stands for the first
    QString name;   // as its theme.json says
    QString folder; // of one that comes with Gaceta it lies inside the program
    bool isBuiltIn = false;
};

// Where own themes are found by the names of their folders.
[[nodiscard]] QString ownThemesFolder();

// Those that come with Gaceta first.
[[nodiscard]] QList<ThemeEntry> availableThemes();

// "Broadsheet"; the first in the language of the program; of one that does not come with Gaceta with the
// name of its folder, "Ours (spring)".
[[nodiscard]] QString labelOf(const ThemeEntry &theme);

// Of a theme by its id, or of one that lies elsewhere by its folder; empty where there is none.
[[nodiscard]] QString themeFolder(const QString &idOrFolder);

// What there is to say of it without reading it whole; its id is the folder where it lies elsewhere.
[[nodiscard]] std::optional<ThemeEntry> themeEntry(const QString &idOrFolder);

// The same, read. Errors: those of Theme::load(); NotFound names what there is.
[[nodiscard]] Result<Theme> themeNamed(const QString &idOrFolder);

// The theme of the newsroom's site with what was chosen about it; where `wanted` names another one,
// that. A newsroom names themes, never folders: it may come from elsewhere.
[[nodiscard]] Result<Theme> themeFor(const Organisation &organisation, const QString &wanted = {});

} // namespace gaceta::site
