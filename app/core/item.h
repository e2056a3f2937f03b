#pragma once
// What every stored item carries beside its content.

#include "app/core/enumnames.h"

#include <QtGlobal>

namespace gaceta {

// Counts the saves of one item; a save names the version it started from, and is refused when another
// came between.
using RowVersion = qint64;

enum class ItemKind {
    Entry,
    Page,
    School,
    SchoolList,
    Statistic,
    Media,
    Contact,
    Boilerplate,
    Term,
    Organisation
};

template <>
struct EnumNames<ItemKind>
{
    static constexpr std::array values{
        std::pair{ItemKind::Entry, "entry"},         std::pair{ItemKind::Page, "page"},
        std::pair{ItemKind::School, "school"},       std::pair{ItemKind::SchoolList, "school-list"},
        std::pair{ItemKind::Statistic, "statistic"}, std::pair{ItemKind::Media, "media"},
        std::pair{ItemKind::Contact, "contact"},     std::pair{ItemKind::Boilerplate, "boilerplate"},
        std::pair{ItemKind::Term, "term"},           std::pair{ItemKind::Organisation, "organisation"}};
};

} // namespace gaceta
