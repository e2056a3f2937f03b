#include "app/core/validation.h"

#include "app/core/rules.h"
#include "app/core/slug.h"
#include "app/core/tr.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gaceta {

namespace {

// Collects what is wrong, one call a rule.
class Findings final
{
public:
    void add(const QString &field, const QString &message, const LanguageTag &language = {})
    {
        m_list.append({field, language, message});
    }

    void require(const QString &field, QStringView value, const LanguageTag &language = {})
    {
        if (value.trimmed().isEmpty())
            add(field, Tr::tr("This field is required."), language);
    }

    void slug(const QString &field, const QString &value, const LanguageTag &language = {})
    {
        if (value.isEmpty())
            require(field, value, language);
        else if (!isSlug(value))
            add(field, Tr::tr("Use lower-case letters, digits and single hyphens, at most 80 in all."),
                language);
    }

    void webAddress(const QString &field, const QString &value)
    {
        if (!value.isEmpty() && !isWebAddress(value))
            add(field, Tr::tr("Write a whole web address, beginning with https://."));
    }

    void email(const QString &field, const QString &value)
    {
        if (!value.isEmpty() && !isEmailAddress(value))
            add(field, Tr::tr("Write an e-mail address such as press@example.org."));
    }

    [[nodiscard]] QList<FieldProblem> take() { return std::move(m_list); }

private:
    QList<FieldProblem> m_list;
};

void checkText(Findings &findings, const LanguageTag &language, const LanguageVersion &version)
{
    if (!hasText(version))
        return;
    findings.require(u"title"_s, version.title, language);
    findings.slug(u"slug"_s, version.slug, language);
}

void checkObservation(Findings &findings, const Observation &observation, qsizetype index)
{
    const auto field = [index](QLatin1String name) {
        return u"observations[%1].%2"_s.arg(index).arg(name);
    };
    if (!observation.asOf.isValid())
        findings.add(field(QLatin1String("asOf")), Tr::tr("Say from which day on the value holds."));
    if (!qIsFinite(observation.value))
        findings.add(field(QLatin1String("value")), Tr::tr("Write a number."));
    findings.webAddress(field(QLatin1String("sourceUrl")), observation.sourceUrl);
}

void checkPlace(Findings &findings, const School &school)
{
    if (school.latitude && std::abs(*school.latitude) > 90)
        findings.add(u"latitude"_s, Tr::tr("A latitude lies between -90 and 90, such as 34.0412."));
    if (school.longitude && std::abs(*school.longitude) > 180)
        findings.add(u"longitude"_s,
                     Tr::tr("A longitude lies between -180 and 180, such as -118.2034."));
    if (school.latitude.has_value() != school.longitude.has_value())
        findings.add(school.latitude ? u"longitude"_s : u"latitude"_s,
                     Tr::tr("A place needs both numbers, latitude and longitude."));
}

void checkFormerName(Findings &findings, const FormerName &former)
{
    if (former.name.trimmed().isEmpty())
        findings.add(u"formerNames"_s, Tr::tr("Write the former name beside its years."));
    if (former.from && former.until && *former.until < *former.from)
        findings.add(u"formerNames"_s, Tr::tr("“%1” cannot end before it began.").arg(former.name));
}

} // namespace

static void checkAmendments(Findings &findings, const Entry &entry)
{
    for (qsizetype i = 0; i < entry.amendments.size(); ++i) {
        const Amendment &amendment = entry.amendments.at(i);
        const QString place = u"amendments[%1]."_s.arg(i);
        if (!amendment.time.isValid())
            findings.add(place + u"time"_s, Tr::tr("Say when it was changed."));
        else if (entry.date.isValid() && amendment.time < entry.date)
            findings.add(place + u"time"_s, Tr::tr("The update cannot be before the publication."));
        if (amendment.kind == AmendmentKind::Correction &&
            amendment.notes.value(entry.source).trimmed().isEmpty())
            findings.add(place + u"notes"_s, Tr::tr("Say what was wrong and what is right."),
                         entry.source);
    }
}

QList<FieldProblem> problems(const Entry &entry)
{
    Findings findings;
    if (!entry.date.isValid() && !entry.isTemplate)
        findings.add(u"date"_s, Tr::tr("Set the date of publication."));
    checkAmendments(findings, entry);
    if (entry.expires.isValid() && entry.date.isValid() && entry.expires <= entry.date)
        findings.add(u"expires"_s, Tr::tr("The last day cannot be before the publication."));
    if (entry.expires.isValid() && entry.embargo.isValid() && entry.expires <= entry.embargo)
        findings.add(u"expires"_s, Tr::tr("The last day cannot be before the end of the embargo."));
    if (entry.kind == EntryKind::Coverage) {
        findings.require(u"outlet"_s, entry.outlet);
        findings.require(u"outletUrl"_s, entry.outletUrl);
    }
    findings.webAddress(u"outletUrl"_s, entry.outletUrl);
    findings.webAddress(u"video.url"_s, entry.video.url);
    if (!entry.video.url.isEmpty() && entry.video.titles.value(entry.source).trimmed().isEmpty())
        findings.add(u"video.titles"_s, Tr::tr("Say what the video shows."), entry.source);
    const LanguageVersion *original = entry.texts.find(entry.source);
    if (!original || !hasText(*original))
        findings.add(u"title"_s, Tr::tr("Write a title."), entry.source);
    for (const auto &[language, version] : entry.texts)
        checkText(findings, language, version);
    return findings.take();
}

QList<FieldProblem> problems(const Page &page)
{
    Findings findings;
    findings.slug(u"key"_s, page.key);
    if (page.parent == page.id && !page.id.isNull())
        findings.add(u"parent"_s, Tr::tr("A page cannot stand below itself."));
    const LanguageVersion *original = page.texts.find(page.source);
    if (!original || !hasText(*original))
        findings.add(u"title"_s, Tr::tr("Write a title."), page.source);
    for (const auto &[language, version] : page.texts)
        checkText(findings, language, version);
    return findings.take();
}

QList<FieldProblem> problems(const School &school)
{
    Findings findings;
    findings.slug(u"key"_s, school.key);
    findings.require(u"officialName"_s, school.officialName);
    if (!school.cdsCode.isEmpty() && !isCdsCode(school.cdsCode))
        findings.add(u"cdsCode"_s, Tr::tr("A CDS code has 14 digits, such as 19647331937424."));
    if (!school.ncesId.isEmpty() && !isNcesId(school.ncesId))
        findings.add(u"ncesId"_s, Tr::tr("An NCES id has 12 digits, such as 062271003047."));
    findings.webAddress(u"website"_s, school.website);
    if (school.yearJoined && school.yearLeft && *school.yearLeft < *school.yearJoined)
        findings.add(u"yearLeft"_s, Tr::tr("A school cannot leave before it joined."));
    checkPlace(findings, school);
    for (qsizetype i = 0; i < school.formerNames.size(); ++i)
        checkFormerName(findings, school.formerNames.at(i));
    for (const auto &[language, text] : school.texts) {
        findings.require(u"name"_s, text.name, language);
        findings.slug(u"slug"_s, text.slug, language);
    }
    return findings.take();
}

QList<FieldProblem> problems(const SchoolList &list)
{
    Findings findings;
    findings.slug(u"key"_s, list.key);
    for (const auto &[language, text] : list.texts) {
        findings.require(u"title"_s, text.title, language);
        findings.slug(u"slug"_s, text.slug, language);
    }
    return findings.take();
}

QList<FieldProblem> problems(const Statistic &statistic)
{
    Findings findings;
    findings.slug(u"key"_s, statistic.key);
    findings.slug(u"group"_s, statistic.group);
    for (qsizetype i = 0; i < statistic.observations.size(); ++i)
        checkObservation(findings, statistic.observations.at(i), i);
    if (statistic.goal && statistic.goal->year == 0)
        findings.add(u"goal.year"_s, Tr::tr("Say by which year the goal should be reached."));
    for (const auto &[language, text] : statistic.texts)
        findings.require(u"label"_s, text.label, language);
    return findings.take();
}

QList<FieldProblem> problems(const Media &media)
{
    Findings findings;
    findings.require(u"fileName"_s, media.fileName);
    const auto isPercent = [](int value) { return value >= 0 && value <= 100; };
    if (!isPercent(media.focalPoint.x) || !isPercent(media.focalPoint.y))
        findings.add(u"focalPoint"_s, Tr::tr("Choose a point inside the image."));
    const auto endsTooSoon = [](const PersonRelease &person) {
        return person.expires.isValid() && person.signedOn.isValid() && person.expires < person.signedOn;
    };
    if (std::ranges::any_of(media.release.people, endsTooSoon))
        findings.add(u"release"_s, Tr::tr("A release cannot end before it was signed."));
    return findings.take();
}

QList<FieldProblem> problems(const Contact &contact)
{
    Findings findings;
    findings.slug(u"key"_s, contact.key);
    findings.slug(u"group"_s, contact.group);
    findings.email(u"email"_s, contact.email);
    for (const auto &[language, text] : contact.texts)
        findings.require(u"role"_s, text.role, language);
    return findings.take();
}

QList<FieldProblem> problems(const Boilerplate &boilerplate)
{
    Findings findings;
    findings.slug(u"key"_s, boilerplate.key);
    return findings.take();
}

QList<FieldProblem> problems(const Term &term)
{
    Findings findings;
    findings.slug(u"key"_s, term.key);
    for (const auto &[language, text] : term.texts) {
        findings.require(u"name"_s, text.name, language);
        findings.slug(u"slug"_s, text.slug, language);
    }
    return findings.take();
}

QList<FieldProblem> problems(const Organisation &organisation)
{
    Findings findings;
    if (organisation.languages.isEmpty())
        findings.add(u"languages"_s, Tr::tr("Choose at least one language."));
    if (!QTimeZone::isTimeZoneIdAvailable(organisation.timeZone.toLatin1()))
        findings.add(u"timeZone"_s, Tr::tr("Choose the time zone of your office."));
    findings.require(u"baseUrl"_s, organisation.baseUrl);
    findings.webAddress(u"baseUrl"_s, organisation.baseUrl);
    findings.email(u"email"_s, organisation.email);
    if (organisation.theme.contains(u'/') || organisation.theme.contains(u'\\'))
        findings.add(u"theme"_s, Tr::tr("Write the name of the theme, without a folder."));
    if (!organisation.accentColor.isEmpty() && !isHexColor(organisation.accentColor))
        findings.add(u"accentColor"_s, Tr::tr("Write the color as # and six digits, such as #1d4f91."));
    for (const auto &[language, text] : organisation.texts)
        findings.require(u"name"_s, text.name, language);
    return findings.take();
}

} // namespace gaceta
