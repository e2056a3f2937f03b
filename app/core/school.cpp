#include "app/core/school.h"

namespace gaceta {

QString areaIn(const School &school, const LanguageTag &language)
{
    if (const QString &own = school.texts.value(language).area; !own.isEmpty())
        return own;
    for (const auto &[other, text] : school.texts) {
        if (!text.area.isEmpty())
            return text.area;
    }
    return school.area;
}

QString areaKey(const School &school)
{
    return school.area.toCaseFolded();
}

} // namespace gaceta
