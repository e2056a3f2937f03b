#pragma once
// The tables of the organisation: one row, whose id is the word itself.

#include "app/core/described.h"
#include "app/core/organisation.h"
#include "app/storage/tables/table.h"

namespace gaceta::storage {

template <>
struct Table<Organisation>
{
    using Text = OrganisationText;
    static constexpr ItemKind kind = ItemKind::Organisation;
    static constexpr auto name = "organisations";
    static constexpr auto texts = "organisation_texts";
    static constexpr auto order = "id";

    template <typename Archive>
    static void lists(Archive &archive)
    {
        archive.list("organisation_languages", "language", &Organisation::languages);
        archive.list("organisation_profiles", "address", &Organisation::profiles);
        archive.list("organisation_translation_lags", "", &Organisation::translationLags);
        archive.list("organisation_checks", "", &Organisation::checks);
        archive.list("organisation_theme_options", "", &Organisation::themeOptions);
        archive.list("organisation_unused_kinds", "kind", &Organisation::unusedKinds);
    }
};

template <typename Archive, Described<Organisation> T>
void columns(Archive &archive, T &organisation)
{
    archive.column("time_zone", organisation.timeZone);
    archive.column("base_url", organisation.baseUrl);
    archive.column("email", organisation.email);
    archive.column("phone", organisation.phone);
    archive.column("street", organisation.street);
    archive.column("city", organisation.city);
    archive.column("region", organisation.region);
    archive.column("zip", organisation.zip);
    archive.column("country", organisation.country);
    archive.column("logo", organisation.logo);
    archive.column("accent_color", organisation.accentColor);
    archive.column("theme", organisation.theme);
    archive.column("missing_translation", organisation.missingTranslation);
    archive.column("review", organisation.workflow.review);
    archive.column("review_exempt", organisation.workflow.exempt);
    archive.column("trash_days", organisation.workflow.trashDays);
}

template <typename Archive, Described<OrganisationText> T>
void columns(Archive &archive, T &text)
{
    archive.column("name", text.name);
    archive.column("short_name", text.shortName);
    archive.column("tagline", text.tagline);
    archive.column("numbers", text.style.numbers);
    archive.column("percent", text.style.percent);
    archive.column("quotes", text.style.quotes);
    archive.column("dates", text.style.dates);
    archive.column("reading_grade", text.style.readingGrade);
}

template <typename Archive, Described<CheckChoice> T>
void columns(Archive &archive, const char *, T &choice)
{
    QString kind = choice.kind ? QString(enumName(*choice.kind)) : QString();
    archive.column("rule", choice.rule);
    archive.column("kind", kind);
    archive.column("level", choice.level);
    if constexpr (!std::is_const_v<T>)
        choice.kind = enumValue<ItemKind>(kind);
}

template <typename Archive, Described<ThemeChoice> T>
void columns(Archive &archive, const char *, T &choice)
{
    archive.column("option", choice.option);
    archive.column("value", choice.value);
}

template <typename Archive, Described<LagChoice> T>
void columns(Archive &archive, const char *, T &choice)
{
    QString kind = choice.kind ? QString(enumName(*choice.kind)) : QString();
    archive.column("kind", kind);
    archive.column("lag", choice.lag);
    if constexpr (!std::is_const_v<T>)
        choice.kind = enumValue<EntryKind>(kind);
}

} // namespace gaceta::storage
