#include "app/site/siteexport.h"

#include "app/core/picture/metadata.h"
#include "app/site/bundle/archivename.h"
#include "app/site/bundle/bundletarget.h"
#include "app/site/bundleexporter.h"
#include "app/site/changes/changerecorder.h"
#include "app/site/images/mediawriter.h"
#include "app/site/parallel.h"
#include "app/site/tr.h"

#include <QDir>

#include <algorithm>
#include <future>
#include <map>
#include <thread>

using namespace Qt::StringLiterals;

namespace gaceta::site {

namespace {

// What people should know before they publish, although nothing is wrong with the site.
QStringList noticesOf(const Manifest &manifest, const Snapshot &snapshot)
{
    std::map<std::string, QString> doubtful; // by their source
    for (const Media &media : snapshot.media) {
        if (keepsMetadata(media.mimeType))
            doubtful.emplace(sourceOf(media), u'“' + media.fileName + u'”');
    }
    QStringList names;
    for (const BundleFile &file : manifest.files) {
        if (doubtful.empty())
            break;
        if (const auto found = doubtful.extract(file.source))
            names.append(found.mapped());
    }
    if (names.isEmpty())
        return {};
    constexpr qsizetype mostNames = 5;
    const QString shown =
        names.mid(0, mostNames).join(u", "_s) + (names.size() > mostNames ? u", …"_s : QString());
    return {
        Tr::tr("Gaceta cannot take out of %n file(s) what programs and cameras note in them, such as "
               "who made them and where. Please check before you publish: %1.",
               nullptr, int(names.size()))
            .arg(shown)};
}

ExportReport reportOf(const Manifest &manifest, const QString &target)
{
    ExportReport report;
    report.files = static_cast<int>(manifest.files.size()) + 1;
    report.pages = static_cast<int>(std::ranges::count_if(
        manifest.files, [&](const BundleFile &file) { return isPage(manifest.form, file.path); }));
    for (const BundleFile &file : manifest.files)
        report.bytes += file.size;
    const QString path = QDir(target).absolutePath();
    const std::string_view start = startFile(manifest.form);
    report.startPage = isArchive(target)
                           ? path
                           : path + u'/' + QString::fromUtf8(start.data(), qsizetype(start.size()));
    return report;
}

// The files of another form would be taken away: hardly what somebody wants who chose the folder.
Result<> checkForm(const Manifest &former, BundleForm form)
{
    if (former.files.empty() || former.form == form)
        return {};
    return failure(
        ErrorCode::Conflict,
        former.form == BundleForm::Site
            ? Tr::tr("That folder holds a website that Gaceta has exported. Please choose "
                     "another folder for these files.")
            : Tr::tr("That folder holds another kind of export. Please choose another folder."));
}

bool isUnchanged(const BundleTarget &target, const std::string &inputs)
{
    const Manifest &former = target.former();
    return !former.inputs.empty() && former.inputs == inputs &&
           std::ranges::all_of(former.files,
                               [&target](const BundleFile &file) { return target.isIntact(file); });
}

// All that an export needs but its place.
struct Content
{
    const Snapshot &snapshot;
    const MediaSource &media;
    const Theme &theme;
    const ExportOptions &options;
};

Result<std::unique_ptr<BundleTarget>> openPlace(const QString &target)
{
    if (target.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       Tr::tr("Please choose a folder or an archive to export to."));
    return isArchive(target) ? openArchive(target) : openFolder(target);
}

QStringList foldersOf(const Organisation &organisation)
{
    QStringList folders;
    for (const LanguageTag &language : organisation.languages)
        folders.append(language.text());
    return folders;
}

ExportReport refusedBy(std::vector<BrokenLink> links)
{
    ExportReport report;
    report.isRefused = true;
    report.brokenLinks = std::move(links);
    return report;
}

// Begins at once, as reading the former bundle takes as long.
std::future<ContentFingerprints> contentsOf(const Content &content, const jobs::Progress &progress)
{
    return std::async(std::launch::async, [&content, &progress] {
        return contentFingerprints(content.snapshot, content.theme, content.options, progress);
    });
}

Result<ExportReport> exportInto(BundleTarget &place, const QString &target, const Content &content,
                                ContentFingerprints contents, jobs::Progress &progress)
{
    if (const Result<> fits = checkForm(place.former(), content.options.form); !fits)
        return failure(fits.error());
    std::string inputs = textOf(contents.whole);
    if (isUnchanged(place, inputs)) {
        ExportReport report = reportOf(place.former(), target);
        report.warnings = noticesOf(place.former(), content.snapshot);
        report.nothingChanged = true;
        report.changes.unchanged = report.files - 1;
        return report;
    }
    Result<SitePlan> plan = planSite(content.snapshot, content.theme, content.options);
    if (!plan)
        return failure(plan.error());
    progress.advanceTo(0.05);
    BundleExporter exporter(*plan, content.media, place, content.options);
    if (const Result<> done = exporter.run(content.theme, std::move(contents), progress); !done)
        return failure(done.error());
    if (progress.isCancelled())
        return failure(cancelledError());
    std::vector<BrokenLink> links = exporter.takeBrokenLinks();
    if (!links.empty() && content.options.brokenLinks == BrokenLinks::Refuse)
        return refusedBy(std::move(links));
    progress.setActivity(Tr::tr("Putting everything in its place"));
    // A site with a fault in it is looked at again next time, so that the fault is told again.
    const bool isSound = exporter.warnings().isEmpty() && links.empty();
    const Manifest manifest = exporter.takeManifest(isSound ? std::move(inputs) : std::string());
    // Ten thousands of small pieces take long to give back.
    const std::jthread beside([done = std::move(*plan)] {});
    const Result<BundleTarget::Outcome> outcome = place.finish(manifest);
    if (!outcome)
        return failure(outcome.error());
    ExportReport report = reportOf(manifest, target);
    report.written = outcome->written;
    report.removed = outcome->removed;
    report.photosMade = exporter.photosMade();
    report.warnings = exporter.warnings() + noticesOf(manifest, content.snapshot);
    report.brokenLinks = std::move(links);
    report.nothingChanged = outcome->written == 0 && outcome->removed == 0;
    progress.advanceTo(1);
    return report;
}

} // namespace

Result<ExportReport> exportSite(const Snapshot &snapshot, const MediaSource &media, const Theme &theme,
                                const ExportOptions &options, const QString &target,
                                jobs::Progress &progress)
{
    progress.setActivity(Tr::tr("Planning the site"));
    const Content content{snapshot, media, theme, options};
    std::future<ContentFingerprints> contents = contentsOf(content, progress);
    Result<std::unique_ptr<BundleTarget>> place = openPlace(target);
    if (!place)
        return failure(place.error());
    if (!options.notesChanges)
        return exportInto(**place, target, content, contents.get(), progress);
    ChangeRecorder recorder(target, options.form, foldersOf(snapshot.organisation), std::move(*place));
    Result<ExportReport> report = exportInto(recorder, target, content, contents.get(), progress);
    if (report && report->changes.unchanged == 0)
        report->changes = recorder.takeChanges();
    return report;
}

Result<BundleChanges> rehearseExport(const Snapshot &snapshot, const MediaSource &media,
                                     const Theme &theme, const ExportOptions &options,
                                     const QString &target, jobs::Progress &progress)
{
    progress.setActivity(Tr::tr("Planning the site"));
    ExportOptions rehearsal = options;
    rehearsal.brokenLinks = BrokenLinks::Warn; // what would change is told all the same
    const Content content{snapshot, media, theme, rehearsal};
    std::future<ContentFingerprints> contents = contentsOf(content, progress);
    ChangeRecorder recorder(target, options.form, foldersOf(snapshot.organisation), nullptr);
    const Result<ExportReport> report = exportInto(recorder, target, content, contents.get(), progress);
    if (!report)
        return failure(report.error());
    return report->changes.unchanged > 0 ? report->changes : recorder.takeChanges();
}

} // namespace gaceta::site
