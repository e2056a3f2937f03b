#pragma once
// Whose newsroom it is, and the decisions that hold for all of its content.

#include "app/core/checkchoice.h"
#include "app/core/described.h"
#include "app/core/entrykind.h"
#include "app/core/housestyle.h"
#include "app/core/id.h"
#include "app/core/item.h"
#include "app/core/localized.h"
#include "app/core/themechoice.h"
#include "app/core/translationlag.h"
#include "app/core/workflowrules.h"

#include <QList>

namespace gaceta {

// What the site does with an item that has no text in a language.
enum class MissingTranslation { LeaveOut, ShowSource };

template <>
struct EnumNames<MissingTranslation>
{
    static constexpr std::array values{std::pair{MissingTranslation::LeaveOut, "leave-out"},
                                       std::pair{MissingTranslation::ShowSource, "show-source"}};
};

struct OrganisationText
{
    QString name;
    QString shortName;
    QString tagline; // one sentence below the name
    HouseStyle style;

    friend bool operator==(const OrganisationText &, const OrganisationText &) = default;
};

template <typename Archive, Described<OrganisationText> T>
void describe(Archive &archive, T &text)
{
    archive.field("name", text.name);
    archive.field("shortName", text.shortName);
    archive.field("tagline", text.tagline);
    archive.field("style", text.style);
}

struct Organisation
{
    RowVersion version = 0;
    QList<LanguageTag> languages; // the first is where new entries start
    QString timeZone;             // IANA name: "America/Los_Angeles"
    QString baseUrl;              // where the site will stand, without a slash at the end
    QString email;
    QString phone;
    QString street;
    QString city;
    QString region;
    QString zip;
    QString country;      // ISO 3166-1 alpha-2
    QStringList profiles; // addresses of the organisation elsewhere
    MediaId logo;
    QString accentColor; // "#rrggbb"; the theme keeps it readable
    QString theme;       // the name of the site's; empty: the first that comes with Gaceta
    QList<ThemeChoice> themeOptions;
    MissingTranslation missingTranslation = MissingTranslation::LeaveOut;
    QList<LagChoice> translationLags; // where a kind is not ByItself
    WorkflowRules workflow;
    QList<EntryKind> unusedKinds; // not offered for anything new; what there is of them stays
    QList<CheckChoice> checks;    // where the checks are stricter or milder than usual
    Localized<OrganisationText> texts;

    friend bool operator==(const Organisation &, const Organisation &) = default;
};

template <typename Archive, Described<Organisation> T>
void describe(Archive &archive, T &organisation)
{
    archive.field("languages", organisation.languages);
    archive.field("timeZone", organisation.timeZone);
    archive.field("baseUrl", organisation.baseUrl);
    archive.field("email", organisation.email);
    archive.field("phone", organisation.phone);
    archive.field("street", organisation.street);
    archive.field("city", organisation.city);
    archive.field("region", organisation.region);
    archive.field("zip", organisation.zip);
    archive.field("country", organisation.country);
    archive.field("profiles", organisation.profiles);
    archive.field("logo", organisation.logo);
    archive.field("accentColor", organisation.accentColor);
    archive.field("theme", organisation.theme);
    archive.field("themeOptions", organisation.themeOptions);
    archive.field("missingTranslation", organisation.missingTranslation);
    archive.field("translationLags", organisation.translationLags);
    archive.field("workflow", organisation.workflow);
    archive.field("unusedKinds", organisation.unusedKinds);
    archive.field("checks", organisation.checks);
    archive.field("texts", organisation.texts);
}

// How the organisation takes translations that lag in news of that kind; without a kind, in its pages.
[[nodiscard]] TranslationLag translationLag(const Organisation &organisation,
                                            std::optional<EntryKind> kind);

// What is done with a missing translation, where `usual` is done with those of no choice of their own.
[[nodiscard]] MissingTranslation missingTranslation(TranslationLag lag, MissingTranslation usual);

} // namespace gaceta
