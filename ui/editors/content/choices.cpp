#include "ui/editors/content/choices.h"

#include "app/core/slug.h"
#include "app/text/fold.h"
#include "ui/models/names.h"

#include <QLocale>

namespace gaceta::ui {

using namespace Qt::StringLiterals;

static QString named(const QString &name)
{
    return name.isEmpty() ? untitled() : name;
}

QList<Choice> tagChoices(const NewsroomContent &content, const LanguageTag &language)
{
    QList<Choice> choices;
    for (const Term &term : content.terms())
        choices.append({term.id.text(), named(content.text(term.texts, &TermText::name, language)), {}});
    return choices;
}

QList<Choice> schoolChoices(const NewsroomContent &content, const LanguageTag &language)
{
    QList<Choice> choices;
    for (const School &school : content.schools())
        choices.append({school.id.text(), named(content.text(school.texts, &SchoolText::name, language)),
                        areaIn(school, language)});
    return choices;
}

QList<Choice> contactChoices(const NewsroomContent &content, const LanguageTag &language)
{
    QList<Choice> choices;
    for (const Contact &contact : content.contacts())
        choices.append({contact.id.text(),
                        named(content.text(contact.texts, &ContactText::role, language)),
                        contact.name.isEmpty() ? contact.email : contact.name});
    return choices;
}

QList<Choice> boilerplateChoices(const NewsroomContent &content, const LanguageTag &language)
{
    QList<Choice> choices;
    for (const Boilerplate &each : content.boilerplates())
        choices.append(
            {each.id.text(), named(content.text(each.texts, &BoilerplateText::title, language)), {}});
    return choices;
}

QString namesOf(const QList<Choice> &choices, const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids) {
        const auto known = std::find_if(choices.begin(), choices.end(),
                                        [&](const Choice &choice) { return choice.id == id; });
        names.append(known == choices.end() ? u"…"_s : known->name);
    }
    return names.join(u", "_s);
}

LanguageTag choosingLanguage(const NewsroomContent &content)
{
    const QList<LanguageTag> &languages = content.organisation().languages;
    const QString spoken = QLocale().name().section(u'_', 0, 0);
    for (const LanguageTag &language : languages) {
        if (language.language() == spoken)
            return language;
    }
    return languages.value(0);
}

Result<TermId> tagNamed(const NewsroomContent &content, const LanguageTag &language, const QString &name)
{
    const QString wanted = text::folded(name.simplified());
    QStringList keys;
    for (const Term &term : content.terms()) {
        keys.append(term.key);
        for (const auto &[tag, text] : term.texts) {
            if (text::folded(text.name) == wanted)
                return term.id;
        }
    }
    Term term;
    term.id = TermId::create();
    const QString slug = slugFromTitle(name);
    term.key = slug.isEmpty() ? u"tag-"_s + term.id.text().right(8) : slug;
    for (int number = 2; keys.contains(term.key); ++number)
        term.key = u"%1-%2"_s.arg(slug).arg(number);
    term.texts[language] = {name.simplified(), term.key};
    const Result<Term> saved = content.newsroom().save(term);
    if (!saved)
        return failure(saved.error());
    return saved->id;
}

} // namespace gaceta::ui
