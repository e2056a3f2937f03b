#pragma once
// The organisation as a form edits it: like all other items, with an id (always the same, since a
// newsroom has one organisation).

#include "app/core/validation.h"
#include "ui/editors/form/valueform.h"

namespace gaceta::ui {

struct OrganisationTag;

struct OrganisationRecord : Organisation
{
    Id<OrganisationTag> id;
    QString key; // none; the shared form asks for it

    friend bool operator==(const OrganisationRecord &, const OrganisationRecord &) = default;
};

template <typename Archive, Described<OrganisationRecord> T>
void describe(Archive &archive, T &record)
{
    using Base = std::conditional_t<std::is_const_v<T>, const Organisation, Organisation>;
    describe(archive, static_cast<Base &>(record));
}

template <>
Result<OrganisationRecord> ValueForm<OrganisationRecord>::fetch(const Id &id) const;
template <>
Result<OrganisationRecord> ValueForm<OrganisationRecord>::store(const OrganisationRecord &value);
template <>
auto ValueForm<OrganisationRecord>::idFrom(const QString &item) const -> std::optional<Id>;

} // namespace gaceta::ui
