#include "app/site/plan/newschoice.h"

#include <algorithm>

namespace gaceta::site {

namespace {

constexpr int defaultCount = 3;
constexpr int highestCount = 50;

const EntryListFamily *familyOf(const SitePlan &plan, const QByteArray &name)
{
    if (name == "latest")
        return &plan.allEntries();
    if (const auto kind = enumValue<EntryKind>(QString::fromUtf8(name)))
        return plan.family(*kind);
    for (const Term &term : plan.snapshot->terms) {
        if (term.key.toUtf8() == name)
            return &plan.families[plan.tagFamilies.value(term.id)];
    }
    return nullptr;
}

} // namespace

NewsChoice chosenNews(const SitePlan &plan, const Edition &edition, QByteArrayView wanted)
{
    const QList<QByteArray> words = wanted.toByteArray().simplified().split(' ');
    const EntryListFamily *family = familyOf(plan, words.first());
    if (!family)
        return {};
    const EntryList &list = family->lists[edition.index];
    const int count = words.size() > 1 ? std::clamp(words[1].toInt(), 1, highestCount) : defaultCount;
    const auto end = list.entries.begin() + std::min<ptrdiff_t>(count, std::ssize(list.entries));
    return {&list, {list.entries.begin(), end}};
}

} // namespace gaceta::site
