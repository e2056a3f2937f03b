#include "ui/editors/school/areas.h"

#include "app/core/slug.h"
#include "app/text/fold.h"

#include <QCollator>

namespace gaceta::ui {

namespace {

bool sameName(const QString &left, const QString &right)
{
    return text::folded(left.trimmed()) == text::folded(right.trimmed());
}

const School *schoolNamed(const QList<School> &all, const SchoolId &besides, const QString &name,
                          const LanguageTag &language)
{
    for (const School &school : all) {
        if (school.id != besides && !school.area.isEmpty() &&
            sameName(school.texts.value(language).area, name))
            return &school;
    }
    return nullptr;
}

// A school beside this one that stands there.
const School *schoolIn(const QList<School> &all, const SchoolId &besides, const QString &key)
{
    for (const School &school : all) {
        if (school.id != besides && !key.isEmpty() && areaKey(school) == key.toCaseFolded())
            return &school;
    }
    return nullptr;
}

// The other languages' names: those of `there`; where it has none, what came from `before` goes.
void takeNames(School &next, const LanguageTag &typed, const QList<LanguageTag> &languages,
               const School *before, const School *there)
{
    for (const LanguageTag &language : languages) {
        const QString own = next.texts.value(language).area;
        const bool isTaken = before && own == before->texts.value(language).area;
        const bool isWritten = !next.texts.value(language).name.isEmpty();
        if (language == typed || (own.isEmpty() ? !isWritten : !isTaken))
            continue;
        const QString name = there ? there->texts.value(language).area : QString();
        if (name != own)
            next.texts[language].area = name;
    }
}

} // namespace

void followArea(School &next, const School &former, const LanguageTag &language,
                const QList<LanguageTag> &languages, const QList<School> &all)
{
    LanguageTag first;
    for (const LanguageTag &each : languages) {
        if (first.isNull() && !next.texts.value(each).area.trimmed().isEmpty())
            first = each;
    }
    if (first.isNull()) {
        next.area.clear();
        return;
    }
    const QString name = next.texts.value(language).area;
    // A language before the first one was emptied: the key stays as it is.
    if (first != language)
        return;
    const School *before = schoolIn(all, next.id, former.area);
    const School *there = schoolNamed(all, next.id, name, language);
    next.area = there ? there->area : slugFromTitle(name);
    takeNames(next, language, languages, before, there);
}

void nameArea(School &next, const LanguageTag &language, const QList<School> &all)
{
    const School *there = schoolIn(all, next.id, next.area);
    if (there && next.texts.value(language).area.isEmpty() && !next.texts.value(language).name.isEmpty())
        next.texts[language].area = there->texts.value(language).area;
}

QStringList areaNames(const QList<School> &all, const LanguageTag &language)
{
    QStringList names;
    for (const School &school : all) {
        const QString name = school.texts.value(language).area;
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

QList<std::pair<QString, QString>> areasOf(const QList<School> &all, const LanguageTag &language)
{
    QList<std::pair<QString, QString>> areas;
    for (const School &school : all) {
        const auto known = std::ranges::find_if(
            areas, [&](const auto &area) { return area.first.toCaseFolded() == areaKey(school); });
        if (!school.area.isEmpty() && known == areas.end())
            areas.append({school.area, areaIn(school, language)});
    }
    const QCollator collator;
    std::ranges::sort(areas, [&](const auto &left, const auto &right) {
        return collator.compare(left.second, right.second) < 0;
    });
    return areas;
}

} // namespace gaceta::ui
