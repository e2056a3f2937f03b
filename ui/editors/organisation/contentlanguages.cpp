#include "ui/editors/organisation/contentlanguages.h"

#include "ui/models/names.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace gaceta::ui {

QList<Choice> languageChoices()
{
    QList<Choice> choices;
    QSet<QString> known;
    for (const QLocale &locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry)) {
        const QString code = locale.name().section(u'_', 0, 0);
        const std::optional<LanguageTag> tag = LanguageTag::parse(code);
        if (!tag || code.size() != 2 || known.contains(code))
            continue;
        known.insert(code);
        const QString name = languageName(*tag);
        const QString own = tag->nativeName();
        choices.append({tag->text(), name, own == name ? QString() : own});
    }
    std::ranges::sort(choices, [](const Choice &left, const Choice &right) {
        return QString::localeAwareCompare(left.name, right.name) < 0;
    });
    return choices;
}

QStringList tagsOf(const QList<LanguageTag> &languages)
{
    QStringList tags;
    for (const LanguageTag &language : languages)
        tags.append(language.text());
    return tags;
}

QList<LanguageTag> languagesOf(const QStringList &tags)
{
    QList<LanguageTag> languages;
    for (const QString &tag : tags) {
        if (const auto language = LanguageTag::parse(tag))
            languages.append(*language);
    }
    return languages;
}

LanguageTexts textsIn(const editing::Newsroom &newsroom, const LanguageTag &language)
{
    LanguageTexts texts;
    const auto snapshot = newsroom.snapshot();
    if (!snapshot)
        return texts;
    const auto count = [&](const auto &items) {
        for (const auto &item : items) {
            if (!item.texts.find(language))
                continue;
            ++texts.items;
            if constexpr (requires { item.source; })
                texts.originals += item.source == language ? 1 : 0;
        }
    };
    const Snapshot &all = **snapshot;
    count(all.entries);
    count(all.pages);
    count(all.schools);
    count(all.schoolLists);
    count(all.statistics);
    count(all.media);
    count(all.contacts);
    count(all.boilerplates);
    count(all.terms);
    return texts;
}

} // namespace gaceta::ui
