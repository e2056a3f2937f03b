#include "app/core/snapshot.h"

#include <algorithm>
#include <tuple>

namespace gaceta {

void arrange(Snapshot &snapshot)
{
    const auto byKey = [](const auto &left, const auto &right) {
        return std::tie(left.key, left.id) < std::tie(right.key, right.id);
    };
    std::ranges::sort(snapshot.terms, byKey);
    std::ranges::sort(snapshot.boilerplates, byKey);
    std::ranges::sort(snapshot.schools, byKey);
    std::ranges::sort(snapshot.schoolLists, byKey);
    std::ranges::sort(snapshot.media, {}, &Media::id);
    std::ranges::sort(snapshot.contacts, [](const Contact &left, const Contact &right) {
        return std::tie(left.group, left.position, left.key, left.id) <
               std::tie(right.group, right.position, right.key, right.id);
    });
    std::ranges::sort(snapshot.statistics, [](const Statistic &left, const Statistic &right) {
        return std::tie(left.group, left.position, left.key, left.id) <
               std::tie(right.group, right.position, right.key, right.id);
    });
    std::ranges::sort(snapshot.pages, [](const Page &left, const Page &right) {
        return std::tie(left.parent, left.position, left.id) <
               std::tie(right.parent, right.position, right.id);
    });
    std::ranges::sort(snapshot.entries, [](const Entry &left, const Entry &right) {
        return left.date != right.date ? left.date > right.date : left.id < right.id;
    });
    std::ranges::sort(snapshot.redirects, [](const Redirect &left, const Redirect &right) {
        return std::tie(left.kind, left.item, left.language, left.slug) <
               std::tie(right.kind, right.item, right.language, right.slug);
    });
    const auto place = [](const IgnoredFinding &one) {
        return std::tie(one.kind, one.item, one.rule, one.language, one.field, one.passage);
    };
    std::ranges::sort(snapshot.ignoredFindings,
                      [place](const IgnoredFinding &left, const IgnoredFinding &right) {
                          return place(left) < place(right);
                      });
    std::ranges::sort(snapshot.dictionary, [](const DictionaryWord &left, const DictionaryWord &right) {
        return std::tie(left.language, left.word) < std::tie(right.language, right.word);
    });
}

} // namespace gaceta
