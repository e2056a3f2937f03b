// Makes the sites that the judges of tests/e2e look at: export_site NEWSROOM.json FOLDER [drafts]
// exports a newsroom written as JSON as it is on a fixed day.

#include "app/exchange/json/jsonimport.h"
#include "app/site/siteexport.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace gaceta;

namespace {

int failed(const Error &error)
{
    QTextStream(stderr) << error.message << ' ' << error.detail << '\n';
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3) {
        QTextStream(stderr) << "export_site NEWSROOM.json FOLDER [drafts]\n";
        return 2;
    }
    jobs::Progress progress;
    const auto plan = exchange::readJson(arguments[1], progress);
    if (!plan)
        return failed(plan.error());
    site::ExportOptions options;
    options.asOf = QDateTime(QDate(2026, 2, 1), QTime(), Qt::UTC);
    if (arguments.contains(QStringLiteral("drafts")))
        options.drafts = site::Drafts::Include;
    const auto report = site::exportSite(plan->content, *plan->media, site::Theme::builtIn(), options,
                                         arguments[2], progress);
    if (!report)
        return failed(report.error());
    QTextStream out(stdout);
    out << report->pages << " pages, " << report->files << " files\n";
    for (const QString &warning : report->warnings)
        out << "warning: " << warning << '\n';
    return report->warnings.isEmpty() ? 0 : 1;
}
