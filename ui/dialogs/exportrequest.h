#pragma once
// What is to be exported and how, as values, and the job that does it. The job reads the newsroom on
// connections of its own, so that the window stays free.

#include "app/exchange/json/jsonexport.h"
#include "app/jobs/jobrunner.h"
#include "app/site/siteexport.h"

namespace gaceta::ui {

// In the order of the list that offers them.
enum class ExportFormat { Site, Headless, Hugo, Json, Tables };

// Made as a site is: the same questions, a folder or an archive.
[[nodiscard]] bool isBundle(ExportFormat format);

struct ExportRequest
{
    ExportFormat format = ExportFormat::Site;
    QString newsroom; // path of its file
    QString target;   // folder, or file
    QString theme;    // name or folder; empty: the newsroom's own
    site::ExportOptions options;
    exchange::MediaPlacement media = exchange::MediaPlacement::Beside;
};

struct ExportOutcome
{
    QString result; // the page or file to open
    int pages = 0;
    int files = 0;
    int written = 0;
    qint64 bytes = 0;
    bool nothingChanged = false;
    QStringList warnings;
    bool isRefused = false; // links lead nowhere: nothing was exported
    std::vector<site::BrokenLink> brokenLinks;
};

// `outcome` is filled before the job is finished.
[[nodiscard]] jobs::JobRunner::Job exportJob(const ExportRequest &request,
                                             const std::shared_ptr<ExportOutcome> &outcome);

// What a site's export would change; `changes` is filled before the job is finished.
[[nodiscard]] jobs::JobRunner::Job rehearsalJob(const ExportRequest &request,
                                                const std::shared_ptr<site::BundleChanges> &changes);

} // namespace gaceta::ui
