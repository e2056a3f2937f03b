#pragma once
// Lets staged files take their places in a folder one by one, so that all of it can be undone: what they
// replace is set aside first, in the folder of the staged files.

#include "app/site/bundle/fileaccess.h"

#include <set>

namespace gaceta::site {

class Replacement final
{
public:
    // Both must outlive it. What is set aside lies below `asideName` in `staging`.
    Replacement(const Folder &place, const Folder &staging)
        : m_place(place)
        , m_staging(staging)
    {
    }

    static constexpr const char *asideName = ".former";

    // By its path from either folder; the folder around it must be there in both.
    [[nodiscard]] Result<> bringIn(const std::string &name);
    // Nothing happens where there is no such file.
    [[nodiscard]] Result<> takeOut(const std::string &file);
    // In reverse order. False where something could not be put back; the rest is.
    [[nodiscard]] bool undo();

private:
    enum class Step { BroughtIn, TakenOut };

    [[nodiscard]] Result<> setAside(const std::string &file);

    const Folder &m_place;
    const Folder &m_staging;
    Folder m_aside; // opened when it is first needed
    std::set<std::string> m_folders;
    std::vector<std::pair<Step, std::string>> m_done;
};

} // namespace gaceta::site
