#include "app/storage/plainwords.h"
#include "app/storage/searchindex.h"

using namespace Qt::StringLiterals;

namespace gaceta::storage {

namespace {

QString joined(QStringList parts)
{
    parts.removeIf([](const QString &part) { return part.isEmpty(); });
    return parts.join(u'\n');
}

template <typename T, typename Function>
QList<SearchDocument> perLanguage(const Localized<T> &texts, Function document)
{
    QList<SearchDocument> documents;
    for (const auto &[language, text] : texts) {
        SearchDocument made = document(text);
        made.language = language;
        if (!made.title.isEmpty() || !made.body.isEmpty())
            documents.append(std::move(made));
    }
    return documents;
}

SearchDocument documentOf(const LanguageVersion &version)
{
    return {{},
            version.title,
            joined({version.summary, plainWords(version.body), version.dateline, version.seoTitle,
                    version.seoDescription})};
}

// Adds what no language owns.
QList<SearchDocument> with(QList<SearchDocument> documents, const QString &title, const QString &body)
{
    if (!title.isEmpty() || !body.isEmpty())
        documents.append({{}, title, body});
    return documents;
}

} // namespace

QList<SearchDocument> documentsOf(const Entry &entry)
{
    if (entry.isTemplate)
        return {};
    QStringList words{entry.outlet};
    for (const Amendment &amendment : entry.amendments) {
        for (const auto &[language, note] : amendment.notes)
            words.append(note);
    }
    return with(perLanguage(entry.texts, documentOf), {}, joined(words));
}

QList<SearchDocument> documentsOf(const Page &page)
{
    return perLanguage(page.texts, documentOf);
}

QList<SearchDocument> documentsOf(const School &school)
{
    const QList<SearchDocument> texts = perLanguage(school.texts, [](const SchoolText &text) {
        return SearchDocument{
            {}, joined({text.name, text.shortName}), joined({plainWords(text.description), text.area})};
    });
    QStringList names{school.officialName};
    names += school.otherNames;
    for (const FormerName &former : school.formerNames)
        names.append(former.name);
    return with(texts, joined(names),
                joined({school.area, school.city, school.street, school.principal, school.campus,
                        school.cdsCode, school.ncesId, school.notes}));
}

QList<SearchDocument> documentsOf(const SchoolList &list)
{
    return perLanguage(list.texts, [](const SchoolListText &text) {
        return SearchDocument{{}, text.title, plainWords(text.intro)};
    });
}

QList<SearchDocument> documentsOf(const Statistic &statistic)
{
    QStringList sources;
    for (const Observation &observation : statistic.observations)
        sources += {observation.source, observation.population};
    sources.removeDuplicates();
    const QList<SearchDocument> texts = perLanguage(statistic.texts, [](const StatisticText &text) {
        return SearchDocument{{}, text.label, text.note};
    });
    return with(texts, statistic.key, joined(sources));
}

QList<SearchDocument> documentsOf(const Media &media)
{
    const QList<SearchDocument> texts = perLanguage(media.texts, [](const MediaText &text) {
        return SearchDocument{{}, text.alt, text.caption};
    });
    return with(texts, media.fileName, media.credit);
}

QList<SearchDocument> documentsOf(const Contact &contact)
{
    const QList<SearchDocument> texts = perLanguage(contact.texts, [](const ContactText &text) {
        return SearchDocument{{}, text.role, text.note};
    });
    return with(texts, contact.name, joined({contact.email, contact.phone}));
}

QList<SearchDocument> documentsOf(const Boilerplate &boilerplate)
{
    return perLanguage(boilerplate.texts, [](const BoilerplateText &text) {
        return SearchDocument{{}, text.title, plainWords(text.body)};
    });
}

QList<SearchDocument> documentsOf(const Term &term)
{
    return perLanguage(term.texts, [](const TermText &text) {
        return SearchDocument{{}, text.name, {}};
    });
}

} // namespace gaceta::storage
