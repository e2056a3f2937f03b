#pragma once
// A school of the network. What is not known stays empty; nothing is guessed.

#include "app/core/described.h"
#include "app/core/id.h"
#include "app/core/item.h"
#include "app/core/localized.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace gaceta {

enum class SchoolLevel { Unknown, Elementary, Middle, High, Span };

template <>
struct EnumNames<SchoolLevel>
{
    static constexpr std::array values{
        std::pair{SchoolLevel::Unknown, "unknown"}, std::pair{SchoolLevel::Elementary, "elementary"},
        std::pair{SchoolLevel::Middle, "middle"}, std::pair{SchoolLevel::High, "high"},
        std::pair{SchoolLevel::Span, "span"}};
};

// A name that the school had before, with the years it was used in.
struct FormerName
{
    QString name;
    std::optional<int> from;
    std::optional<int> until;

    friend bool operator==(const FormerName &, const FormerName &) = default;
};

template <typename Archive, Described<FormerName> T>
void describe(Archive &archive, T &former)
{
    archive.field("name", former.name);
    archive.field("from", former.from);
    archive.field("until", former.until);
}

struct SchoolText
{
    QString name;      // as the public reads it
    QString shortName; // "Roosevelt HS"
    QString slug;
    QByteArray description; // CommonMark, UTF-8
    QString area = {};      // the neighborhood as this language calls it: "Sur de Los Ángeles"

    friend bool operator==(const SchoolText &, const SchoolText &) = default;
};

template <typename Archive, Described<SchoolText> T>
void describe(Archive &archive, T &text)
{
    archive.field("name", text.name);
    archive.field("shortName", text.shortName);
    archive.field("slug", text.slug);
    archive.field("description", text.description);
    archive.field("area", text.area);
}

struct School
{
    SchoolId id;
    RowVersion version = 0;
    QString key;          // slug form
    QString officialName; // as the state's directory has it
    QStringList otherNames;
    QList<FormerName> formerNames;
    QString cdsCode; // 14 digits: county 2, district 5, school 7 (California Department of Education)
    QString ncesId;  // 12 digits: district 7, school 5 (National Center for Education Statistics)
    SchoolLevel level = SchoolLevel::Unknown;
    QString grades; // "9-12", "K-5"
    QString area;   // slug form, the same in all languages: what rules and groups go by
    QString street;
    QString city;
    QString zip;
    std::optional<double> latitude;  // degrees, north is positive
    std::optional<double> longitude; // degrees, east is positive
    QString phone;
    QString website;
    QString principal;
    std::optional<int> yearJoined;
    std::optional<int> yearLeft;
    QString campus;     // schools that share one name the same campus
    QList<TermId> tags; // what lists by a rule can go by; not on the school's own page
    MediaId photo;
    QString notes; // for the office, never exported to the site
    Localized<SchoolText> texts;

    friend bool operator==(const School &, const School &) = default;
};

template <typename Archive, Described<School> T>
void describe(Archive &archive, T &school)
{
    archive.field("id", school.id);
    archive.field("key", school.key);
    archive.field("officialName", school.officialName);
    archive.field("otherNames", school.otherNames);
    archive.field("formerNames", school.formerNames);
    archive.field("cdsCode", school.cdsCode);
    archive.field("ncesId", school.ncesId);
    archive.field("level", school.level);
    archive.field("grades", school.grades);
    archive.field("areaKey", school.area);
    archive.field("street", school.street);
    archive.field("city", school.city);
    archive.field("zip", school.zip);
    archive.field("latitude", school.latitude);
    archive.field("longitude", school.longitude);
    archive.field("phone", school.phone);
    archive.field("website", school.website);
    archive.field("principal", school.principal);
    archive.field("yearJoined", school.yearJoined);
    archive.field("yearLeft", school.yearLeft);
    archive.field("campus", school.campus);
    archive.field("tags", school.tags);
    archive.field("photo", school.photo);
    archive.field("notes", school.notes);
    archive.field("texts", school.texts);
}

// The neighborhood in that language, else in any that names it, else its key.
[[nodiscard]] QString areaIn(const School &school, const LanguageTag &language);

// What two schools of one neighborhood have in common.
[[nodiscard]] QString areaKey(const School &school);

} // namespace gaceta
