#include "app/exchange/importplan.h"

namespace gaceta::exchange {

QList<std::pair<ItemKind, qsizetype>> itemCounts(const Snapshot &content)
{
    QList<std::pair<ItemKind, qsizetype>> counts{
        {ItemKind::Entry, content.entries.size()},
        {ItemKind::Page, content.pages.size()},
        {ItemKind::School, content.schools.size()},
        {ItemKind::SchoolList, content.schoolLists.size()},
        {ItemKind::Statistic, content.statistics.size()},
        {ItemKind::Media, content.media.size()},
        {ItemKind::Contact, content.contacts.size()},
        {ItemKind::Boilerplate, content.boilerplates.size()},
        {ItemKind::Term, content.terms.size()},
    };
    counts.removeIf([](const auto &count) { return count.second == 0; });
    return counts;
}

} // namespace gaceta::exchange
