#pragma once
// Writes every file of a bundle into its place, and takes over from the former bundle what was made from
// the same.

#include "app/core/mediasource.h"
#include "app/site/bundle/bundletarget.h"
#include "app/site/images/picturecache.h"
#include "app/site/incremental/contentfingerprints.h"
#include "app/site/links/exportlinks.h"
#include "app/site/pages/site.h"

namespace gaceta::site {

class BundleExporter final
{
public:
    // All must outlive the exporter.
    BundleExporter(const SitePlan &plan, const MediaSource &source, BundleTarget &target,
                   const ExportOptions &options);

    Result<> run(const Theme &theme, ContentFingerprints contents, jobs::Progress &progress);

    // After run().
    [[nodiscard]] std::vector<BrokenLink> takeBrokenLinks();
    [[nodiscard]] Manifest takeManifest(std::string inputs);
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }
    [[nodiscard]] int photosMade() const { return m_photosMade; }

private:
    Result<> writeOutputs(const Site &site, ContentFingerprints contents, jobs::Progress &progress);
    [[nodiscard]] bool takeOver(const std::string &path, const std::string &inputs,
                                BundleFile &file) const;

    const SitePlan &m_plan;
    const MediaSource &m_source;
    BundleTarget &m_target;
    PictureCache m_pictures;
    int m_threads;
    ExportLinks m_links;
    Manifest m_manifest;
    QStringList m_warnings;
    int m_photosMade = 0;
};

} // namespace gaceta::site
