#include "ui/editors/organisation/organisationrecord.h"

namespace gaceta::ui {

using namespace Qt::StringLiterals;

static OrganisationRecord recordOf(const Organisation &organisation)
{
    OrganisationRecord record;
    static_cast<Organisation &>(record) = organisation;
    record.id = *Id<OrganisationTag>::parse(u"00000000-0000-7000-8000-000000000001"_s);
    return record;
}

template <>
Result<OrganisationRecord> ValueForm<OrganisationRecord>::fetch(const Id &id) const
{
    Q_UNUSED(id)
    const Result<Organisation> organisation = context().newsroom.organisation();
    if (!organisation)
        return failure(organisation.error());
    return recordOf(*organisation);
}

template <>
Result<OrganisationRecord> ValueForm<OrganisationRecord>::store(const OrganisationRecord &value)
{
    const Result<Organisation> saved = context().newsroom.saveOrganisation(value);
    if (!saved)
        return failure(saved.error());
    return recordOf(*saved);
}

template <>
auto ValueForm<OrganisationRecord>::idFrom(const QString &item) const -> std::optional<Id>
{
    Q_UNUSED(item)
    return recordOf({}).id;
}

} // namespace gaceta::ui
