#include "app/settings/editorsettings.h"

#include <QtGlobal>

namespace gaceta::settings {

QString effectiveAuthorName(const SettingsStore &store)
{
    const QString chosen = authorName.get(store).trimmed();
    if (!chosen.isEmpty())
        return chosen;
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return {};
}

} // namespace gaceta::settings
