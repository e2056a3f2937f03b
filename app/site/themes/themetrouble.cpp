#include "app/site/themes/themetrouble.h"

#include "app/site/themes/themecheck.h"
#include "app/site/themes/themelibrary.h"
#include "app/site/tr.h"

#include <algorithm>

namespace gaceta::site {

QString themeTrouble(const QString &idOrFolder)
{
    const auto entry = themeEntry(idOrFolder);
    if (entry && entry->isBuiltIn)
        return {};
    const Result<ThemeFaults> faults = checkTheme(entry ? entry->folder : idOrFolder);
    if (!faults)
        return faults.error().message;
    const auto isError = [](const ThemeFault &fault) { return !fault.isWarning; };
    const auto first = std::ranges::find_if(*faults, isError);
    if (first == faults->end())
        return {};
    const auto others = static_cast<int>(std::ranges::count_if(*faults, isError)) - 1;
    const QString wrong = Tr::tr("Something is wrong with this theme. %1").arg(toSentence(*first));
    return others == 0 ? wrong : wrong + u' ' + Tr::tr("And %n more thing(s).", nullptr, others);
}

} // namespace gaceta::site
