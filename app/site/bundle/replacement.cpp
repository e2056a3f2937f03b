#include "app/site/bundle/replacement.h"

#include <ranges>

namespace gaceta::site {

Result<> Replacement::bringIn(const std::string &name)
{
    if (const Result<> done = takeOut(name); !done)
        return done;
    if (const Result<> done = m_staging.moveTo(m_place, name); !done)
        return done;
    m_done.emplace_back(Step::BroughtIn, name);
    return {};
}

Result<> Replacement::takeOut(const std::string &file)
{
    // Only plain files are ours; a folder or a link in that place is left for the system to refuse.
    if (!m_place.state(file))
        return {};
    if (const Result<> done = setAside(file); !done)
        return done;
    m_done.emplace_back(Step::TakenOut, file);
    return {};
}

bool Replacement::undo()
{
    bool whole = true;
    for (const auto &[step, name] : m_done | std::views::reverse) {
        const Result<> back =
            step == Step::BroughtIn ? m_place.moveTo(m_staging, name) : m_aside.moveTo(m_place, name);
        whole = whole && back.has_value();
    }
    m_done.clear();
    return whole;
}

Result<> Replacement::setAside(const std::string &file)
{
    if (m_folders.empty()) {
        if (const Result<> done = m_staging.makeFolders(asideName); !done)
            return done;
        Result<Folder> aside = m_staging.openFolder(asideName);
        if (!aside)
            return failure(aside.error());
        m_aside = std::move(*aside);
    }
    const std::string folder = folderOf(file);
    if (m_folders.insert(folder).second) {
        if (const Result<> done = m_aside.makeFolders(folder); !done)
            return done;
    }
    return m_place.moveTo(m_aside, file);
}

} // namespace gaceta::site
