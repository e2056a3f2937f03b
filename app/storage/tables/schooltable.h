#pragma once
// The tables of schools.

#include "app/core/described.h"
#include "app/core/school.h"
#include "app/storage/tables/table.h"

namespace gaceta::storage {

template <>
struct Table<School>
{
    using Text = SchoolText;
    static constexpr ItemKind kind = ItemKind::School;
    static constexpr auto name = "schools";
    static constexpr auto texts = "school_texts";
    static constexpr auto order = "\"key\", id";

    template <typename Archive>
    static void lists(Archive &archive)
    {
        archive.list("school_names", "name", &School::otherNames);
        archive.list("school_former_names", "", &School::formerNames);
        archive.list("school_tags", "term", &School::tags);
    }
};

template <typename Archive, Described<School> T>
void columns(Archive &archive, T &school)
{
    archive.column("key", school.key);
    archive.column("official_name", school.officialName);
    archive.column("cds_code", school.cdsCode);
    archive.column("nces_id", school.ncesId);
    archive.column("level", school.level);
    archive.column("grades", school.grades);
    archive.column("area", school.area);
    archive.column("street", school.street);
    archive.column("city", school.city);
    archive.column("zip", school.zip);
    archive.column("latitude", school.latitude);
    archive.column("longitude", school.longitude);
    archive.column("phone", school.phone);
    archive.column("website", school.website);
    archive.column("principal", school.principal);
    archive.column("year_joined", school.yearJoined);
    archive.column("year_left", school.yearLeft);
    archive.column("campus", school.campus);
    archive.column("photo", school.photo);
    archive.column("notes", school.notes);
}

template <typename Archive, Described<SchoolText> T>
void columns(Archive &archive, T &text)
{
    archive.column("name", text.name);
    archive.column("short_name", text.shortName);
    archive.column("slug", text.slug);
    archive.column("description", text.description);
    archive.column("area", text.area);
}

template <typename Archive, Described<FormerName> T>
void columns(Archive &archive, const char *, T &former)
{
    archive.column("name", former.name);
    archive.column("year_from", former.from);
    archive.column("year_until", former.until);
}

} // namespace gaceta::storage
