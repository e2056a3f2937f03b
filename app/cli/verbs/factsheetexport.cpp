#include "app/cli/verbs/factsheetexport.h"

#include "app/cli/tr.h"
#include "app/cli/verbs/siteexport.h"
#include "app/site/factsheet/factsheetexport.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace gaceta::cli {

QList<QCommandLineOption> factSheetExportOptions()
{
    QList<QCommandLineOption> options{QCommandLineOption(
        u"in"_s,
        Tr::tr("Fact sheet: in that language alone, for example es. Without it, in each language; into "
               "one file, in the first."),
        Tr::tr("LANGUAGE"))};
    for (const QCommandLineOption &option : siteExportOptions()) {
        const QString name = option.names().constFirst();
        if (name == u"as-of" || name == u"theme" || name == u"base-url" || name == u"drafts")
            options.append(option);
    }
    return options;
}

QString factSheetExportMisuse(const Call &call)
{
    if (call.isSet(u"in"_s) && !LanguageTag::parse(call.value(u"in"_s)))
        return Tr::tr("“%1” is no language. Write --in like en or es.").arg(call.value(u"in"_s));
    return siteExportMisuse(call);
}

Result<ExitCode> exportFactSheet(const Call &call, const Snapshot &snapshot, const MediaSource &media)
{
    const Result<site::Theme> theme = siteTheme(call, snapshot.organisation);
    if (!theme)
        return failure(theme.error());
    site::FactSheetOptions options{siteOptions(call, snapshot.organisation)};
    if (call.isSet(u"in"_s))
        options.language = LanguageTag::parse(call.value(u"in"_s)).value_or(LanguageTag());
    const Result<site::FactSheetReport> report =
        site::exportFactSheets(snapshot, media, *theme, options, call.value(u"to"_s), call.progress());
    if (!report)
        return failure(report.error());
    for (const QString &warning : report->warnings)
        call.console().say(warning);
    if (call.wantsJson()) {
        JsonWriter json(JsonLayout::Pretty);
        json.openObject();
        put(json, "files", report->files);
        put(json, "bytes", report->bytes);
        put(json, "warnings", report->warnings);
        json.closeObject();
        call.console().print(json.take());
        return ExitCode::Done;
    }
    call.console().print(
        Tr::tr("The fact sheet is ready, in %n language(s):", nullptr, int(report->files.size())));
    for (const QString &file : report->files)
        call.console().print(QDir::toNativeSeparators(file));
    return ExitCode::Done;
}

} // namespace gaceta::cli
