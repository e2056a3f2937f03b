#pragma once
// Pieces of text that some pages and feeds share, of which only a few are ever asked for: each is made
// when it is first needed, once, whichever thread comes first.

#include <memory>
#include <mutex>
#include <string>

namespace gaceta::site {

class OncePieces final
{
public:
    explicit OncePieces(size_t count = 0)
        : m_slots(std::make_unique<Slot[]>(count))
    {
    }

    template <typename Make>
    [[nodiscard]] const std::string &piece(size_t index, const Make &make) const
    {
        Slot &slot = m_slots[index];
        std::call_once(slot.once, [&] { make(slot.text); });
        return slot.text;
    }

private:
    struct Slot
    {
        std::once_flag once;
        std::string text;
    };

    std::unique_ptr<Slot[]> m_slots;
};

} // namespace gaceta::site
