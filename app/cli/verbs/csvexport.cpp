#include "app/cli/verbs/csvexport.h"

#include "app/cli/tr.h"
#include "app/exchange/csv/csvexport.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gaceta::cli {

QList<QCommandLineOption> csvExportOptions()
{
    return {};
}

QString csvExportMisuse(const Call &call)
{
    return QFileInfo(call.value(u"to"_s)).isFile()
               ? Tr::tr("The tables need a folder: --to names a file that is there already.")
               : QString();
}

Result<ExitCode> exportCsv(const Call &call, const Snapshot &snapshot, const MediaSource &)
{
    const Result<exchange::CsvExportReport> report =
        exchange::writeCsv(snapshot, call.value(u"to"_s), call.progress());
    if (!report)
        return failure(report.error());
    if (call.wantsJson()) {
        JsonWriter json(JsonLayout::Pretty);
        json.openObject();
        put(json, "files", report->files);
        put(json, "rows", report->rows);
        json.closeObject();
        call.console().print(json.take());
        return ExitCode::Done;
    }
    call.console().print(Tr::tr("The lists and the statistics are in %n table(s):", nullptr,
                                static_cast<int>(report->files.size())));
    for (const QString &file : report->files)
        call.console().print(QDir::toNativeSeparators(file));
    return ExitCode::Done;
}

} // namespace gaceta::cli
