#pragma once
// One value per language; making one may move the others, so hold no reference meanwhile. Kept in the
// order of the tags, so that the same content always reads the same.

#include "app/core/languagetag.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace gaceta {

template <typename T>
class Localized final
{
public:
    using Item = std::pair<LanguageTag, T>;

    Localized() = default;
    Localized(std::initializer_list<Item> items)
    {
        for (const Item &item : items)
            (*this)[item.first] = item.second;
    }

    [[nodiscard]] const T *find(const LanguageTag &language) const
    {
        const auto place = lowerBound(m_items, language);
        return place != m_items.end() && place->first == language ? &place->second : nullptr;
    }
    [[nodiscard]] T *find(const LanguageTag &language)
    {
        return const_cast<T *>(std::as_const(*this).find(language));
    }

    // The value in that language; a default one where there is none.
    [[nodiscard]] const T &value(const LanguageTag &language) const
    {
        static const T none{};
        const T *found = find(language);
        return found ? *found : none;
    }

    // The value in that language, else in the first that has one; a default one where none has.
    [[nodiscard]] const T &valueOrAny(const LanguageTag &language) const
    {
        const T *found = find(language);
        return found || m_items.empty() ? value(language) : m_items.front().second;
    }

    T &operator[](const LanguageTag &language)
    {
        auto place = lowerBound(m_items, language);
        if (place == m_items.end() || place->first != language)
            place = m_items.insert(place, {language, T{}});
        return place->second;
    }

    void remove(const LanguageTag &language)
    {
        std::erase_if(m_items, [&](const Item &item) { return item.first == language; });
    }

    [[nodiscard]] bool isEmpty() const { return m_items.empty(); }
    [[nodiscard]] auto begin() const { return m_items.begin(); }
    [[nodiscard]] auto end() const { return m_items.end(); }
    [[nodiscard]] auto begin() { return m_items.begin(); }
    [[nodiscard]] auto end() { return m_items.end(); }

    friend bool operator==(const Localized &, const Localized &) = default;

private:
    template <typename Items>
    static auto lowerBound(Items &items, const LanguageTag &language)
    {
        return std::lower_bound(
            items.begin(), items.end(), language,
            [](const Item &item, const LanguageTag &tag) { return item.first < tag; });
    }

    std::vector<Item> m_items;
};

} // namespace gaceta
