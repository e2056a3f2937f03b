#include "app/cli/itemwords.h"
#include "app/cli/tr.h"
#include "app/cli/verbs/csvexport.h"
#include "app/cli/verbs/jsonexport.h"
#include "app/cli/verbs/siteexport.h"
#include "app/cli/verbs/verbs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gaceta::cli {

namespace {

struct Format
{
    QString name;
    QList<QCommandLineOption> (*options)();
    QString (*misuse)(const Call &);
    Result<ExitCode> (*run)(const Call &, const Snapshot &, const MediaSource &);
};

const QList<Format> &formats()
{
    static const QList<Format> list{{u"site"_s, siteExportOptions, siteExportMisuse, exportSite},
                                    {u"json"_s, jsonExportOptions, jsonExportMisuse, exportJson},
                                    {u"headless"_s, siteExportOptions, siteExportMisuse, exportHeadless},
                                    {u"markdown"_s, siteExportOptions, siteExportMisuse, exportMarkdown},
                                    {u"csv"_s, csvExportOptions, csvExportMisuse, exportCsv}};
    return list;
}

const Format *formatOf(const Call &call)
{
    QString name = call.value(u"format"_s);
    if (name == u"json" && call.isSet(u"headless"_s))
        name = u"headless"_s;
    for (const Format &format : formats()) {
        if (format.name == name)
            return &format;
    }
    return nullptr;
}

QString namesOfFormats()
{
    QStringList names;
    for (const Format &format : formats())
        names.append(format.name);
    const QString last = names.takeLast();
    return Tr::tr("%1 or %2", "names of formats").arg(names.join(u", "_s), last);
}

// Two formats may share an option; --headless has already chosen one.
bool takes(const Call &call, const Format &format, const QString &name)
{
    if (name == u"headless")
        return call.value(u"format"_s) == u"json";
    const QList<QCommandLineOption> options = format.options();
    return std::ranges::any_of(options, [&name](const QCommandLineOption &option) {
        return option.names().constFirst() == name;
    });
}

// An option that the format would not look at was meant to do something.
QString strayOption(const Call &call, const Format &format)
{
    for (const Format &other : formats()) {
        for (const QCommandLineOption &option : other.options()) {
            const QString name = option.names().constFirst();
            if (call.isSet(name) && !takes(call, format, name))
                return Tr::tr("--%1 does not go with --format %2.").arg(name, format.name);
        }
    }
    return {};
}

// Those that formats share stand once.
void addOptions(const QList<QCommandLineOption> &more, QList<QCommandLineOption> &options)
{
    for (const QCommandLineOption &option : more) {
        const auto isSame = [&option](const QCommandLineOption &known) {
            return known.names() == option.names();
        };
        if (std::ranges::none_of(options, isSame))
            options.append(option);
    }
}

class ExportCommand final : public Command
{
public:
    QString name() const override { return u"export"_s; }

    Usage usage() const override
    {
        Usage usage;
        usage.summary =
            Tr::tr("Exports a newsroom as a site that is ready to publish, as content for a site "
                   "generator, as one JSON document, or its lists and statistics as tables.");
        usage.description = Tr::tr(
            "Of a site only files that differ are written, and files that are not Gaceta's are never "
            "touched. When an export fails or is stopped with Ctrl+C, what was there before stays "
            "whole. The exit code is 3 when links on the site lead nowhere.");
        usage.arguments = {{Tr::tr("FILE"), newsroomArgument()}};
        usage.options = {
            QCommandLineOption(u"format"_s, Tr::tr("What to make: %1.").arg(namesOfFormats()),
                               Tr::tr("FORMAT")),
            QCommandLineOption(
                u"to"_s,
                Tr::tr("Where it goes. Site, headless, markdown: a folder, or a name that ends in .zip. "
                       "JSON: a "
                       "file, or a folder (one that is there, or a name that ends in /). CSV: a "
                       "folder."),
                Tr::tr("PATH"))};
        for (const Format &format : formats())
            addOptions(format.options(), usage.options);
        usage.options.append(jsonOption());
        usage.examples = {u"export office.gaceta --format site --to public"_s,
                          u"export office.gaceta --format site --to preview.zip --drafts"_s,
                          u"export office.gaceta --format site --to public --dry-run"_s,
                          u"export office.gaceta --format json --to office.json --media embedded"_s,
                          u"export office.gaceta --format headless --to content"_s,
                          u"export office.gaceta --format markdown --to hugo"_s,
                          u"export office.gaceta --format csv --to tables"_s};
        return usage;
    }

    QString misuse(const Call &call) const override
    {
        if (call.value(u"format"_s).isEmpty())
            return Tr::tr("--format is missing: what should be made, %1?").arg(namesOfFormats());
        if (call.value(u"to"_s).isEmpty())
            return Tr::tr("--to is missing: where should the export go?");
        const Format *format = formatOf(call);
        if (!format)
            return Tr::tr("Gaceta does not export “%1”; it knows %2.")
                .arg(call.value(u"format"_s), namesOfFormats());
        const QString stray = strayOption(call, *format);
        return stray.isEmpty() ? format->misuse(call) : stray;
    }

    Result<ExitCode> run(const Call &call) const override
    {
        const QString path = call.argument(0);
        const auto newsroom = call.open(path, editing::OpenMode::ReadOnly);
        if (!newsroom)
            return failure(newsroom.error());
        const auto snapshot = (*newsroom)->snapshot();
        if (!snapshot)
            return failure(snapshot.error());
        const auto media = editing::openMediaSource((*newsroom)->path());
        if (!media)
            return failure(media.error());
        return formatOf(call)->run(call, **snapshot, **media);
    }
};

} // namespace

CommandPointer exportCommand()
{
    return std::make_unique<ExportCommand>();
}

} // namespace gaceta::cli
