#include "ui/dialogs/exportrequest.h"

#include "app/editing/newsroom.h"
#include "app/exchange/csv/csvexport.h"
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

static Result<> exportAsBundle(const ExportRequest &request, const Snapshot &snapshot,
                               const MediaSource &media, ExportOutcome &outcome,
                               jobs::Progress &progress)
{
    const Result<site::Theme> theme = site::themeFor(snapshot.organisation, request.theme);
    if (!theme)
        return failure(theme.error());
    site::ExportOptions options = request.options;
    options.form = formOf(request.format);
    options.pictureCache = site::pictureCacheFolder();
    const Result<site::ExportReport> report =
        site::exportSite(snapshot, media, *theme, options, request.target, progress);
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

jobs::JobRunner::Job exportJob(const ExportRequest &request,
                               const std::shared_ptr<ExportOutcome> &outcome)
{
    return [request, outcome](jobs::Progress &progress) -> Result<> {
        const auto snapshot = editing::readSnapshot(request.newsroom);
        if (!snapshot)
            return failure(snapshot.error());
        const auto media = editing::openMediaSource(request.newsroom);
        if (!media)
            return failure(media.error());
        if (request.format == ExportFormat::Tables)
            return exportAsTables(request, **snapshot, *outcome, progress);
        return request.format == ExportFormat::Json
                   ? exportAsJson(request, **snapshot, **media, *outcome, progress)
                   : exportAsBundle(request, **snapshot, **media, *outcome, progress);
    };
}

jobs::JobRunner::Job rehearsalJob(const ExportRequest &request,
                                  const std::shared_ptr<site::BundleChanges> &changes)
{
    return [request, changes](jobs::Progress &progress) -> Result<> {
        const auto snapshot = editing::readSnapshot(request.newsroom);
        if (!snapshot)
            return failure(snapshot.error());
        const auto media = editing::openMediaSource(request.newsroom);
        if (!media)
            return failure(media.error());
        const Result<site::Theme> theme = site::themeFor((*snapshot)->organisation, request.theme);
        if (!theme)
            return failure(theme.error());
        auto found =
            site::rehearseExport(**snapshot, **media, *theme, request.options, request.target, progress);
        if (!found)
            return failure(found.error());
        *changes = std::move(*found);
        return {};
    };
}

} // namespace gaceta::ui
