#include "app/cli/verbs/jsonexport.h"

#include "app/cli/itemwords.h"
#include "app/cli/tr.h"
#include "app/exchange/json/jsonexport.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace gaceta::cli {

namespace {

QByteArray json(const exchange::JsonExportReport &report)
{
    JsonWriter json(JsonLayout::Pretty);
    json.openObject();
    put(json, "file", report.file);
    put(json, "bytes", report.bytes);
    put(json, "mediaFiles", report.mediaFiles);
    put(json, "warnings", report.warnings);
    json.closeObject();
    return json.take();
}

} // namespace

QList<QCommandLineOption> jsonExportOptions()
{
    return {QCommandLineOption(u"media"_s,
                               Tr::tr("JSON: images and files go into the folder “media” beside the "
                                      "document (beside), or into the document itself (embedded)."),
                               Tr::tr("PLACE"), u"beside"_s),
            QCommandLineOption(u"headless"_s,
                               Tr::tr("JSON: what the site would show, one document for each item and "
                                      "language. The same as --format headless."))};
}

QString jsonExportMisuse(const Call &call)
{
    const QString place = call.value(u"media"_s);
    return place == u"beside"_s || place == u"embedded"_s ? QString()
                                                          : Tr::tr("--media is beside or embedded.");
}

Result<ExitCode> exportJson(const Call &call, const Snapshot &snapshot, const MediaSource &media)
{
    const auto placement = call.value(u"media"_s) == u"embedded"_s ? exchange::MediaPlacement::Embedded
                                                                   : exchange::MediaPlacement::Beside;
    const Result<exchange::JsonExportReport> report =
        exchange::writeJson(snapshot, media, placement, call.value(u"to"_s), call.progress());
    if (!report)
        return failure(report.error());
    for (const QString &warning : report->warnings)
        call.console().say(warning);
    if (call.wantsJson()) {
        call.console().print(json(*report));
        return ExitCode::Done;
    }
    call.console().print(Tr::tr("The whole newsroom is in %1 (%2)")
                             .arg(QDir::toNativeSeparators(report->file), sizeText(report->bytes)));
    if (report->mediaFiles > 0)
        call.console().print(Tr::tr("%n images and files lie beside it, in the folder “media”.", nullptr,
                                    report->mediaFiles));
    return ExitCode::Done;
}

} // namespace gaceta::cli
