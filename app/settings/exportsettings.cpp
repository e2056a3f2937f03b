#include "app/settings/exportsettings.h"

namespace gaceta::settings {

QString exportTheme(const SettingsStore &store, const QString &newsroom)
{
    const QString start = newsroom + u' ';
    for (const QString &line : exportThemes.get(store)) {
        if (line.startsWith(start))
            return line.mid(start.size());
    }
    return {};
}

void rememberExportTheme(SettingsStore &store, const QString &newsroom, const QString &theme)
{
    const QString start = newsroom + u' ';
    QStringList lines = exportThemes.get(store);
    lines.removeIf([&start](const QString &line) { return line.startsWith(start); });
    if (!theme.isEmpty())
        lines.prepend(start + theme);
    exportThemes.set(store, lines.first(std::min<qsizetype>(lines.size(), maximumExportThemes)));
}

} // namespace gaceta::settings
