#include "app/site/links/exportlinks.h"

namespace gaceta::site {

ExportLinks::ExportLinks(const SitePlan &plan, int threads)
    : m_plan(plan)
    , m_isSite(plan.form == BundleForm::Site)
    , m_check(plan.baseUrl, threads)
{
}

void ExportLinks::begin(const std::vector<BundleFile> &files, size_t count,
                        const std::vector<Output> &outputs)
{
    if (!m_isSite)
        return;
    std::vector<std::string_view> paths;
    paths.reserve(count + outputs.size() + 1);
    for (size_t i = 0; i < count; ++i)
        paths.push_back(files[i].path);
    for (const Output &output : outputs)
        paths.push_back(output.path);
    paths.push_back(manifestName);
    m_check.setFiles(paths);
}

std::vector<BrokenLink> ExportLinks::finish(std::vector<BundleFile> &files, const BundleTarget &former)
{
    for (const uint32_t number : m_check.unread()) {
        const BundleFile &file = files[number];
        if (const auto bytes = former.read(file))
            m_check.readPlaces(number, file.path, {bytes->constData(), size_t(bytes->size())});
    }
    const std::vector<FoundLink> found = m_check.broken();
    for (const FoundLink &link : found)
        files[link.file].inputs.clear();
    return brokenLinks(found, files, m_plan.snapshot);
}

} // namespace gaceta::site
