#include "ui/dialogs/exportrequest.h"

#include "app/editing/newsroom.h"
#include "app/exchange/csv/csvexport.h"
#include "app/site/factsheet/factsheetexport.h"
#include "app/site/images/picturecache.h"
#include "app/site/themes/themelibrary.h"

#include <QFileInfo>

namespace gaceta::ui {

bool isBundle(ExportFormat format)
{
    return format == ExportFormat::Site || format == ExportFormat::Headless ||
           format == ExportFormat::Hugo;
}

static site::BundleForm formOf(ExportFormat format)
{
    return format == ExportFormat::Headless ? site::BundleForm::Headless
           : format == ExportFormat::Hugo   ? site::BundleForm::Hugo
                                            : site::BundleForm::Site;
}

static site::ExportOptions bundleOptions(const ExportRequest &request)
{
    site::ExportOptions options = request.options;
    options.form = formOf(request.format);
    options.pictureCache = site::pictureCacheFolder();
    return options;
}

static Result<> exportAsBundle(const ExportRequest &request, const Snapshot &snapshot,
                               const MediaSource &media, ExportOutcome &outcome,
                               jobs::Progress &progress)
{
    const Result<site::Theme> theme = site::themeFor(snapshot.organisation, request.theme);
    if (!theme)
        return failure(theme.error());
    const Result<site::ExportReport> report =
        site::exportSite(snapshot, media, *theme, bundleOptions(request), request.target, progress);
    if (!report)
        return failure(report.error());
    outcome = {report->startPage, report->pages,     report->files,
               report->written,   report->bytes,     report->nothingChanged,
               report->warnings,  report->isRefused, report->brokenLinks};
    constexpr int mostLinks = 100;
    outcome.warnings += site::sentences(report->brokenLinks, mostLinks);
    return {};
}

static Result<> exportAsJson(const ExportRequest &request, const Snapshot &snapshot,
                             const MediaSource &media, ExportOutcome &outcome, jobs::Progress &progress)
{
    const Result<exchange::JsonExportReport> report =
        exchange::writeJson(snapshot, media, request.media, request.target, progress);
    if (!report)
        return failure(report.error());
    outcome.result = report->file;
    outcome.files = 1 + report->mediaFiles;
    outcome.bytes = report->bytes;
    outcome.warnings = report->warnings;
    return {};
}

static Result<> exportAsTables(const ExportRequest &request, const Snapshot &snapshot,
                               ExportOutcome &outcome, jobs::Progress &progress)
{
    const Result<exchange::CsvExportReport> report =
        exchange::writeCsv(snapshot, request.target, progress);
    if (!report)
        return failure(report.error());
    outcome.result = report->files.first();
    outcome.files = static_cast<int>(report->files.size());
    for (const QString &file : report->files)
        outcome.bytes += QFileInfo(file).size();
    return {};
}

static Result<> exportAsFactSheet(const ExportRequest &request, const Snapshot &snapshot,
                                  const MediaSource &media, ExportOutcome &outcome,
                                  jobs::Progress &progress)
{
    const Result<site::Theme> theme = site::themeFor(snapshot.organisation);
    if (!theme)
        return failure(theme.error());
    const Result<site::FactSheetReport> report =
        site::exportFactSheets(snapshot, media, *theme, {request.options, {}}, request.target, progress);
    if (!report)
        return failure(report.error());
    outcome.result = report->files.first();
    outcome.files = static_cast<int>(report->files.size());
    outcome.bytes = report->bytes;
    outcome.warnings = report->warnings;
    return {};
}

// Reads the newsroom and hands it to the work.
template <typename Work>
static jobs::JobRunner::Job reading(const QString &newsroom, Work work)
{
    return [newsroom, work = std::move(work)](jobs::Progress &progress) -> Result<> {
        const auto snapshot = editing::readSnapshot(newsroom);
        if (!snapshot)
            return failure(snapshot.error());
        const auto media = editing::openMediaSource(newsroom);
        if (!media)
            return failure(media.error());
        return work(**snapshot, **media, progress);
    };
}

jobs::JobRunner::Job exportJob(const ExportRequest &request,
                               const std::shared_ptr<ExportOutcome> &outcome)
{
    return reading(request.newsroom,
                   [request, outcome](const Snapshot &snapshot, const MediaSource &media,
                                      jobs::Progress &progress) {
                       switch (request.format) {
                       case ExportFormat::Tables:
                           return exportAsTables(request, snapshot, *outcome, progress);
                       case ExportFormat::FactSheet:
                           return exportAsFactSheet(request, snapshot, media, *outcome, progress);
                       case ExportFormat::Json:
                           return exportAsJson(request, snapshot, media, *outcome, progress);
                       default:
                           return exportAsBundle(request, snapshot, media, *outcome, progress);
                       }
                   });
}

jobs::JobRunner::Job rehearsalJob(const ExportRequest &request,
                                  const std::shared_ptr<site::BundleChanges> &changes)
{
    return reading(request.newsroom,
                   [request, changes](const Snapshot &snapshot, const MediaSource &media,
                                      jobs::Progress &progress) -> Result<> {
                       const Result<site::Theme> theme =
                           site::themeFor(snapshot.organisation, request.theme);
                       if (!theme)
                           return failure(theme.error());
                       auto found = site::rehearseExport(snapshot, media, *theme, bundleOptions(request),
                                                         request.target, progress);
                       if (!found)
                           return failure(found.error());
                       *changes = std::move(*found);
                       return {};
                   });
}

} // namespace gaceta::ui
