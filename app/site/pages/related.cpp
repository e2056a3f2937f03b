#include "app/site/pages/related.h"

#include <algorithm>

namespace gaceta::site {

namespace {

constexpr size_t wanted = 3;
constexpr size_t lookedAt = 12; // newest entries of each tag

struct Candidate
{
    uint32_t entry = 0;
    int shared = 0;
};

} // namespace

std::vector<uint32_t> relatedEntries(const SitePlan &plan, const Edition &edition, const EntryView &view)
{
    const Entry &entry = *view.entry;
    std::vector<uint32_t> found;
    for (const EntryId &id : entry.related) {
        const auto position = plan.entryPositions.constFind(id);
        const int at = position == plan.entryPositions.cend() ? -1 : edition.entryAt[*position];
        if (at >= 0 && id != entry.id && found.size() < wanted &&
            !std::ranges::count(found, uint32_t(at)))
            found.push_back(static_cast<uint32_t>(at));
    }
    if (!found.empty())
        return found;
    std::vector<Candidate> candidates;
    for (const TermId &tag : entry.tags) {
        const auto family = plan.tagFamilies.constFind(tag);
        if (family == plan.tagFamilies.cend())
            continue;
        const std::vector<uint32_t> &list = plan.families[*family].lists[edition.index].entries;
        for (size_t i = 0; i < list.size() && i < lookedAt; ++i) {
            if (edition.entries[list[i]].entry == &entry)
                continue;
            const auto known = std::ranges::find(candidates, list[i], &Candidate::entry);
            if (known == candidates.end())
                candidates.push_back({list[i], 1});
            else
                ++known->shared;
        }
    }
    std::ranges::sort(candidates, [](const Candidate &left, const Candidate &right) {
        return left.shared != right.shared ? left.shared > right.shared : left.entry < right.entry;
    });
    for (size_t i = 0; i < candidates.size() && i < wanted; ++i)
        found.push_back(candidates[i].entry);
    return found;
}

} // namespace gaceta::site
