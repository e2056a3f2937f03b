#include "ui/dialogs/exportrequest.h"

#include "app/editing/newsroom.h"

namespace gaceta::ui {

static Result<> exportAsSite(const ExportRequest &request, const Snapshot &snapshot,
                             const MediaSource &media, ExportOutcome &outcome, jobs::Progress &progress)
{
    const Result<site::Theme> theme = request.theme.isEmpty()
                                          ? Result<site::Theme>(site::Theme::builtIn())
                                          : site::Theme::load(request.theme);
    if (!theme)
        return failure(theme.error());
    const Result<site::ExportReport> report =
        site::exportSite(snapshot, media, *theme, request.options, request.target, progress);
    if (!report)
        return failure(report.error());
    outcome = {report->startPage, report->pages,          report->files,   report->written,
               report->bytes,     report->nothingChanged, report->warnings};
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
        return request.format == ExportFormat::Site
                   ? exportAsSite(request, **snapshot, **media, *outcome, progress)
                   : exportAsJson(request, **snapshot, **media, *outcome, progress);
    };
}

} // namespace gaceta::ui
