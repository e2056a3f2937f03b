#pragma once
// Ids of items: UUIDs, made as version 7 (RFC 9562) so that they sort by the time they were made. Each
// kind of item has a type of its own, so that one cannot be passed for another.

#include <QHash>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace gaceta {

// A new UUIDv7: 48 bits of Unix time in milliseconds, the rest random.
[[nodiscard]] QUuid newUuid();

// Byte order of the text form; QUuid's own operator< compares the variant first.
[[nodiscard]] std::strong_ordering compareUuids(const QUuid &left, const QUuid &right);

template <typename Tag>
class Id final
{
public:
    Id() = default;

    [[nodiscard]] static Id create() { return Id(newUuid()); }

    // Nothing where the text is no UUID (36 characters, with hyphens, without braces).
    [[nodiscard]] static std::optional<Id> parse(QStringView text)
    {
        const QUuid uuid = text.size() == 36 ? QUuid::fromString(text) : QUuid();
        return uuid.isNull() ? std::nullopt : std::optional(Id(uuid));
    }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] QString text() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &, const Id &) = default;
    friend std::strong_ordering operator<=>(const Id &left, const Id &right)
    {
        return compareUuids(left.m_uuid, right.m_uuid);
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_uuid, seed); }

private:
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }

    QUuid m_uuid;
};

using EntryId = Id<struct EntryTag>;
using PageId = Id<struct PageTag>;
using SchoolId = Id<struct SchoolTag>;
using SchoolListId = Id<struct SchoolListTag>;
using StatisticId = Id<struct StatisticTag>;
using MediaId = Id<struct MediaTag>;
using ContactId = Id<struct ContactTag>;
using BoilerplateId = Id<struct BoilerplateTag>;
using TermId = Id<struct TermTag>;

} // namespace gaceta
