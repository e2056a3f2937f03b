#include "app/cli/verbs/siteexport.h"

#include "app/cli/itemwords.h"
#include "app/cli/moment.h"
#include "app/cli/tr.h"
#include "app/cli/verbs/linkreport.h"
#include "app/cli/verbs/sitechanges.h"
#include "app/site/images/picturecache.h"
#include "app/site/siteexport.h"
#include "app/site/themes/themelibrary.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace gaceta::cli {

namespace {

QByteArray json(const site::ExportReport &report)
{
    JsonWriter json(JsonLayout::Pretty);
    json.openObject();
    put(json, "startPage", report.startPage);
    put(json, "pages", report.pages);
    put(json, "files", report.files);
    put(json, "bytes", report.bytes);
    put(json, "written", report.written);
    put(json, "removed", report.removed);
    put(json, "nothingChanged", report.nothingChanged);
    put(json, "refused", report.isRefused);
    put(json, "warnings", report.warnings);
    putBrokenLinks(json, report.brokenLinks);
    json.closeObject();
    return json.take();
}

QString readyText(site::BundleForm form)
{
    switch (form) {
    case site::BundleForm::Headless:
        return Tr::tr("The documents are ready: %1");
    case site::BundleForm::Hugo:
        return Tr::tr("The content for Hugo is ready: %1");
    case site::BundleForm::Site:
        break;
    }
    return Tr::tr("The site is ready: %1");
}

void print(const site::ExportReport &report, site::BundleForm form, Console &console)
{
    console.print(readyText(form).arg(Tr::tr("%n pages", nullptr, report.pages) + u", "_s +
                                      Tr::tr("%n files", nullptr, report.files) + u", "_s +
                                      sizeText(report.bytes)));
    if (report.nothingChanged)
        console.print(Tr::tr("Nothing has changed since the last export."));
    else
        console.print(Tr::tr("%n files written", nullptr, report.written) + u", "_s +
                      Tr::tr("%n removed", nullptr, report.removed));
    console.print(QDir::toNativeSeparators(report.startPage));
}

site::ExportOptions optionsOf(const Call &call, const Organisation &organisation)
{
    site::ExportOptions options;
    options.baseUrl = call.value(u"base-url"_s);
    options.asOf = call.environment().clock->now();
    if (call.isSet(u"as-of"_s))
        options.asOf = *momentFrom(call.value(u"as-of"_s), organisation.timeZone);
    options.shareCards = !call.isSet(u"no-cards"_s);
    options.pictureCache = site::pictureCacheFolder();
    options.drafts = call.isSet(u"drafts"_s) ? site::Drafts::Include : site::Drafts::LeaveOut;
    if (call.isSet(u"missing-translation"_s))
        options.missingTranslation = enumValue<MissingTranslation>(call.value(u"missing-translation"_s));
    if (call.value(u"broken-links"_s) == u"warn")
        options.brokenLinks = site::BrokenLinks::Warn;
    return options;
}

// What is said beside the result.
void sayProblems(const site::ExportReport &report, Console &console)
{
    const int count = static_cast<int>(report.brokenLinks.size());
    for (const QString &warning : report.warnings)
        console.say(warning);
    if (report.isRefused)
        console.say(Tr::tr("%n link(s) lead nowhere, so nothing was exported. Please correct them, or "
                           "export all the same with --broken-links warn.",
                           nullptr, count));
    else if (count > 0)
        console.say(Tr::tr("%n link(s) lead nowhere. Please correct them.", nullptr, count));
}

} // namespace

QList<QCommandLineOption> siteExportOptions()
{
    return {
        QCommandLineOption(
            u"theme"_s,
            Tr::tr("Site, headless, markdown: a theme by its name (“gaceta-cli theme list” "
                   "tells them) or its folder. Without it, the newsroom's own."),
            Tr::tr("THEME")),
        QCommandLineOption(u"as-of"_s,
                           Tr::tr("As it is at that time, for example 2026-11-24 or "
                                  "2026-11-24T15:30, in the newsroom's time zone. Without it, now."),
                           Tr::tr("TIME")),
        QCommandLineOption(u"drafts"_s, Tr::tr("With what is not published yet, marked as a preview.")),
        QCommandLineOption(u"base-url"_s,
                           Tr::tr("Where the site will stand, for example https://www.example.org. "
                                  "Without it, the newsroom's own."),
                           Tr::tr("ADDRESS")),
        QCommandLineOption(u"missing-translation"_s,
                           Tr::tr("What to do with a text that is not translated: leave-out, or "
                                  "show-source with a notice. Without it, the newsroom's own choice."),
                           Tr::tr("CHOICE")),
        QCommandLineOption(u"no-cards"_s,
                           Tr::tr("Site: without the pictures that are drawn for social media where an "
                                  "entry has no photo.")),
        QCommandLineOption(u"dry-run"_s, Tr::tr("Only tell what would change there, page by page.")),
        QCommandLineOption(u"changes"_s,
                           Tr::tr("Where to write a page for the web team that says what changes."),
                           Tr::tr("FILE")),
        QCommandLineOption(u"broken-links"_s,
                           Tr::tr("Site: what to do when a link leads nowhere: refuse the export, or "
                                  "warn."),
                           Tr::tr("CHOICE"), u"refuse"_s)};
}

QString siteExportMisuse(const Call &call)
{
    if (call.isSet(u"as-of"_s) && !momentFrom(call.value(u"as-of"_s), u"UTC"_s))
        return Tr::tr("“%1” is no time. Write it like 2026-11-24 or 2026-11-24T15:30.")
            .arg(call.value(u"as-of"_s));
    if (call.isSet(u"missing-translation"_s) &&
        !enumValue<MissingTranslation>(call.value(u"missing-translation"_s)))
        return Tr::tr("--missing-translation is leave-out or show-source.");
    const QString links = call.value(u"broken-links"_s);
    if (links != u"refuse" && links != u"warn")
        return Tr::tr("--broken-links is refuse or warn.");
    return {};
}

struct Rehearsal
{
    const Snapshot &snapshot;
    const MediaSource &media;
    const site::Theme &theme;
    const site::ExportOptions &options;
};

static Result<ExitCode> rehearse(const Call &call, const Rehearsal &of)
{
    const Result<site::BundleChanges> changes = site::rehearseExport(
        of.snapshot, of.media, of.theme, of.options, call.value(u"to"_s), call.progress());
    if (!changes)
        return failure(changes.error());
    if (const Result<> done = writeChangesPage(*changes, of.snapshot, of.options, call); !done)
        return failure(done.error());
    printChanges(*changes, call);
    return ExitCode::Done;
}

static Result<ExitCode> exportAs(site::BundleForm form, const Call &call, const Snapshot &snapshot,
                                 const MediaSource &media)
{
    Result<site::Theme> theme = site::themeFor(snapshot.organisation, call.value(u"theme"_s));
    if (!theme)
        return failure(theme.error());
    site::ExportOptions options = optionsOf(call, snapshot.organisation);
    options.form = form;
    if (call.isSet(u"dry-run"_s))
        return rehearse(call, {snapshot, media, *theme, options});
    options.notesChanges = call.isSet(u"changes"_s);
    const Result<site::ExportReport> report =
        site::exportSite(snapshot, media, *theme, options, call.value(u"to"_s), call.progress());
    if (!report)
        return failure(report.error());
    if (!report->isRefused) {
        const Result<> done = writeChangesPage(report->changes, snapshot, options, call);
        if (!done)
            return failure(done.error());
    }
    if (call.wantsJson()) {
        call.console().print(json(*report));
    } else {
        printBrokenLinks(report->brokenLinks, call.console());
        if (!report->isRefused)
            print(*report, form, call.console());
    }
    sayProblems(*report, call.console());
    return report->isRefused ? ExitCode::CheckFailed : ExitCode::Done;
}

Result<ExitCode> exportSite(const Call &call, const Snapshot &snapshot, const MediaSource &media)
{
    return exportAs(site::BundleForm::Site, call, snapshot, media);
}

Result<ExitCode> exportHeadless(const Call &call, const Snapshot &snapshot, const MediaSource &media)
{
    return exportAs(site::BundleForm::Headless, call, snapshot, media);
}

Result<ExitCode> exportMarkdown(const Call &call, const Snapshot &snapshot, const MediaSource &media)
{
    return exportAs(site::BundleForm::Hugo, call, snapshot, media);
}

} // namespace gaceta::cli
