#include "app/site/themes/themecheck.h"

#include "app/site/themes/filechecks.h"
#include "app/site/themes/templatecheck.h"
#include "app/site/tr.h"

#include <QDir>

#include <algorithm>

namespace gaceta::site {

using namespace Qt::StringLiterals;

Result<ThemeFaults> checkTheme(const QString &folder)
{
    if (!QDir(folder).exists(u"theme.json"_s)) {
        return failure(ErrorCode::NotFound,
                       Tr::tr("There is no theme in “%1”: it has no file theme.json.")
                           .arg(QDir::toNativeSeparators(folder)));
    }
    const ThemeSources sources = ThemeSources::read(folder);
    ThemeFaults faults = sources.faults + sources.description.faults;
    for (const auto part :
         {checkTemplates, checkMarkup, checkInlineCode, checkAssets, checkStrings, checkColors})
        faults += part(sources);
    std::stable_sort(faults.begin(), faults.end(), [](const ThemeFault &a, const ThemeFault &b) {
        return std::tie(a.file, a.line) < std::tie(b.file, b.line);
    });
    faults.erase(std::unique(faults.begin(), faults.end()), faults.end());
    return faults;
}

} // namespace gaceta::site
