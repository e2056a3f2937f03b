#pragma once
// Follows the links of a site while it is exported: each page that is made, in the thread that has just
// written it. A page that was taken over from the former bundle is not looked at: what its links lead to
// is part of what it was made from.

#include "app/site/bundle/bundletarget.h"
#include "app/site/links/brokenlink.h"
#include "app/site/outputs.h"

namespace gaceta::site {

class ExportLinks final
{
public:
    ExportLinks(const SitePlan &plan, int threads);

    // `files` lie in the bundle already; the outputs get the numbers after theirs.
    void begin(const std::vector<BundleFile> &files, size_t count, const std::vector<Output> &outputs);
    void read(int thread, size_t number, const std::string &path, std::string_view bytes)
    {
        if (m_isSite)
            m_check.read(thread, static_cast<uint32_t>(number), path, bytes);
    }
    // Pages that hold a broken link are made again by the next export, so that it is told again.
    [[nodiscard]] std::vector<BrokenLink> finish(std::vector<BundleFile> &files,
                                                 const BundleTarget &former);

private:
    const SitePlan &m_plan;
    bool m_isSite; // other forms are read by other programs
    LinkCheck m_check;
};

} // namespace gaceta::site
