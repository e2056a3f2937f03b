#pragma once
// What was changed in an entry after it came out, and when: a slip that nobody is told of, an update, or
// a correction.

#include "app/core/described.h"
#include "app/core/enumnames.h"
#include "app/core/localized.h"

#include <QDateTime>
#include <QString>

namespace gaceta {

enum class AmendmentKind { Typo, Update, Correction };

template <>
struct EnumNames<AmendmentKind>
{
    static constexpr std::array values{std::pair{AmendmentKind::Typo, "typo"},
                                       std::pair{AmendmentKind::Update, "update"},
                                       std::pair{AmendmentKind::Correction, "correction"}};
};

struct Amendment
{
    AmendmentKind kind = AmendmentKind::Update;
    QDateTime time;           // UTC
    Localized<QString> notes; // plain text: what is new, or what was wrong; of a typo: for the office

    friend bool operator==(const Amendment &, const Amendment &) = default;
};

template <typename Archive, Described<Amendment> T>
void describe(Archive &archive, T &amendment)
{
    archive.field("kind", amendment.kind);
    archive.field("time", amendment.time);
    archive.field("notes", amendment.notes);
}

} // namespace gaceta
