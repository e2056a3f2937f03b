#include "app/site/bundleexporter.h"

#include "app/site/bundle/sha256.h"
#include "app/site/images/mediawriter.h"
#include "app/site/images/shownmedia.h"
#include "app/site/incremental/pagefingerprints.h"
#include "app/site/outputs.h"
#include "app/site/parallel.h"
#include "app/site/tr.h"

#include <algorithm>
#include <deque>
#include <future>

namespace gaceta::site {

namespace {

constexpr size_t filesInRound = 1024;

} // namespace

BundleExporter::BundleExporter(const SitePlan &plan, const MediaSource &source, BundleTarget &target,
                               const ExportOptions &options)
    : m_plan(plan)
    , m_source(source)
    , m_target(target)
    , m_pictures(options.pictureCache)
    , m_threads(threadCount(options.threads))
    , m_links(plan, m_threads)
{
}

Result<> BundleExporter::run(const Theme &theme, ContentFingerprints contents, jobs::Progress &progress)
{
    MediaFiles media = shownMedia(m_plan, m_threads);
    MediaWriter images({m_plan, m_source, m_target, m_pictures, m_threads});
    jobs::Progress part = progress.part(0.45);
    if (const Result<> done = images.write(media, part); !done)
        return done;
    m_manifest.files = std::move(images.files);
    m_warnings = std::move(images.warnings);
    m_photosMade = images.encoded;
    addLogo(media, m_plan, m_source);
    progress.setActivity(Tr::tr("Writing the pages"));
    const Result<std::unique_ptr<Site>> site = Site::make(m_plan, theme, media);
    if (!site)
        return failure(site.error());
    progress.advanceTo(0.5);
    return writeOutputs(**site, std::move(contents), progress);
}

std::vector<BrokenLink> BundleExporter::takeBrokenLinks()
{
    return m_links.finish(m_manifest.files, m_target);
}

Manifest BundleExporter::takeManifest(std::string inputs)
{
    m_manifest.form = m_plan.form;
    m_manifest.baseUrl = m_plan.baseUrl;
    m_manifest.inputs = std::move(inputs);
    m_manifest.program = programDigest;
    std::ranges::sort(m_manifest.files, {}, &BundleFile::path);
    return std::move(m_manifest);
}

Result<> BundleExporter::writeOutputs(const Site &site, ContentFingerprints contents,
                                      jobs::Progress &progress)
{
    // Neither needs the other.
    std::future<std::vector<Output>> listed = std::async(
        m_threads > 1 ? std::launch::async : std::launch::deferred, [&site] { return outputsOf(site); });
    const PageFingerprints fingerprints(site, std::move(contents), m_threads);
    const std::vector<Output> outputs = listed.get();
    const size_t base = m_manifest.files.size();
    m_manifest.files.resize(base + outputs.size());
    m_links.begin(m_manifest.files, base, outputs);
    std::deque<PageWriter> writers;
    for (int thread = 0; thread < m_threads; ++thread)
        writers.emplace_back(site);
    std::vector<std::string> bytes(writers.size());
    std::vector<QStringList> told(outputs.size());
    for (size_t first = 0; first < outputs.size(); first += filesInRound) {
        const Range round{first, std::min(first + filesInRound, outputs.size())};
        Result<> done = inParallel(round, m_threads, progress, [&](int thread, size_t i) {
            const std::string inputs = textOf(fingerprints.of(outputs[i].subject));
            BundleFile &file = m_manifest.files[base + i];
            if (takeOver(outputs[i].path, inputs, file))
                return Result<>();
            std::string &target = bytes[size_t(thread)];
            target.clear();
            outputs[i].write(writers[size_t(thread)], target);
            m_links.read(thread, base + i, outputs[i].path, target);
            file = {outputs[i].path, sha256(target), qint64(target.size()), outputs[i].source};
            told[i] = writers[size_t(thread)].takeWarnings();
            file.inputs = told[i].isEmpty() ? inputs : std::string();
            return m_target.put(base + i, file, target);
        });
        if (done)
            done = m_target.settle();
        if (!done)
            return done;
        for (size_t i = round.first; i < round.end; ++i)
            m_warnings.append(told[i]);
        progress.advanceTo(0.5 + 0.45 * double(round.end) / double(outputs.size()));
    }
    return {};
}

// True where the former bundle holds the same, made from the same.
bool BundleExporter::takeOver(const std::string &path, const std::string &inputs, BundleFile &file) const
{
    const Manifest &former = m_target.former();
    const BundleFile *before = former.program == programDigest ? former.find(path) : nullptr;
    if (!before || before->inputs != inputs || !m_target.isIntact(*before))
        return false;
    file = *before;
    return true;
}

} // namespace gaceta::site
