#include "app/cli/tr.h"
#include "app/cli/verbs/verbs.h"
#include "app/site/themes/themecheck.h"
#include "app/site/themes/themelibrary.h"
#include "app/site/themes/themestarter.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gaceta::cli {

namespace {

QByteArray json(const site::ThemeFaults &faults)
{
    JsonWriter json(JsonLayout::Pretty);
    json.openObject();
    put(json, "sound", std::ranges::all_of(faults, &site::ThemeFault::isWarning));
    json.key("faults");
    json.openArray();
    for (const site::ThemeFault &fault : faults) {
        json.nextItem();
        json.openObject();
        put(json, "severity", fault.isWarning ? u"warning"_s : u"error"_s);
        put(json, "file", fault.file);
        put(json, "line", fault.line);
        put(json, "name", fault.name);
        put(json, "message", fault.message);
        json.closeObject();
    }
    json.closeArray();
    json.closeObject();
    return json.take();
}

QByteArray json(const QList<site::ThemeEntry> &themes)
{
    JsonWriter json(JsonLayout::Pretty);
    json.openArray();
    for (const site::ThemeEntry &theme : themes) {
        json.nextItem();
        json.openObject();
        put(json, "id", theme.id);
        put(json, "name", theme.name);
        put(json, "builtIn", theme.isBuiltIn);
        if (!theme.isBuiltIn)
            put(json, "folder", theme.folder);
        json.closeObject();
    }
    json.closeArray();
    return json.take();
}

Result<ExitCode> list(const Call &call)
{
    const QList<site::ThemeEntry> themes = site::availableThemes();
    if (call.wantsJson()) {
        call.console().print(json(themes));
        return ExitCode::Done;
    }
    for (const site::ThemeEntry &theme : themes) {
        call.console().print(
            u"%1  %2"_s.arg(theme.id.leftJustified(16),
                            theme.isBuiltIn ? theme.name : QDir::toNativeSeparators(theme.folder)));
    }
    return ExitCode::Done;
}

Result<ExitCode> start(const Call &call)
{
    const QString folder = call.argument(1);
    if (const Result<> done = site::startTheme(folder, call.value(u"from"_s)); !done)
        return failure(done.error());
    const QString shown = QDir::toNativeSeparators(folder);
    call.console().print(Tr::tr("The theme is ready: %1").arg(shown));
    call.console().print(
        Tr::tr("README.md in it says what templates may ask for; “gaceta-cli theme check %1” finds what "
               "is wrong.")
            .arg(shown));
    return ExitCode::Done;
}

Result<ExitCode> check(const Call &call)
{
    const QString folder = site::themeFolder(call.argument(1));
    const Result<site::ThemeFaults> faults =
        site::checkTheme(folder.isEmpty() ? call.argument(1) : folder);
    if (!faults)
        return failure(faults.error());
    const int warnings = static_cast<int>(std::ranges::count_if(*faults, &site::ThemeFault::isWarning));
    const int errors = static_cast<int>(faults->size()) - warnings;
    if (call.wantsJson()) {
        call.console().print(json(*faults));
        return errors == 0 ? ExitCode::Done : ExitCode::CheckFailed;
    }
    for (const site::ThemeFault &fault : *faults)
        call.console().print(fault.isWarning ? Tr::tr("Warning: %1").arg(site::toSentence(fault))
                                             : site::toSentence(fault));
    if (errors > 0) {
        call.console().say(Tr::tr("%n thing(s) must be put right.", nullptr, errors));
        return ExitCode::CheckFailed;
    }
    call.console().print(warnings == 0
                             ? Tr::tr("Nothing is wrong with the theme.")
                             : Tr::tr("The theme can be used. %n warning(s).", nullptr, warnings));
    return ExitCode::Done;
}

class ThemeCommand final : public Command
{
public:
    QString name() const override { return u"theme"_s; }

    Usage usage() const override
    {
        return {
            Tr::tr("Begins a theme of your own for the site, checks one, or lists those there are."),
            Tr::tr("“new FOLDER” makes a whole theme that can be changed file by file. “check "
                   "FOLDER” names everything that is wrong with a theme, with file and line; the "
                   "exit code is then 3. “list” names the themes that come with Gaceta and those in "
                   "your own folder of themes, %1.")
                .arg(QDir::toNativeSeparators(site::ownThemesFolder())),
            {{Tr::tr("ACTION…"), Tr::tr("list, new FOLDER or check FOLDER")}},
            {QCommandLineOption(u"from"_s,
                                Tr::tr("new: the theme to begin with, by its name or folder. Without "
                                       "it, default."),
                                Tr::tr("THEME")),
             jsonOption()},
            {u"theme list"_s, u"theme new my-theme"_s, u"theme check my-theme --json"_s}};
    }

    QString misuse(const Call &call) const override
    {
        const QString action = call.argument(0);
        const qsizetype wanted = action == u"list"_s ? 1 : 2;
        if (action != u"list"_s && action != u"new"_s && action != u"check"_s)
            return Tr::tr("“%1” is none of list, new and check.").arg(action);
        if (call.argumentsFrom(0).size() < wanted)
            return Tr::tr("The folder of the theme is missing.");
        if (call.argumentsFrom(0).size() > wanted)
            return Tr::tr("“%1” is one word too many. Put a name with spaces in quotation marks.")
                .arg(call.argument(wanted));
        if (call.isSet(u"from"_s) && action != u"new"_s)
            return Tr::tr("--from goes with “new” only.");
        return {};
    }

    Result<ExitCode> run(const Call &call) const override
    {
        const QString action = call.argument(0);
        return action == u"list"_s ? list(call) : action == u"new"_s ? start(call) : check(call);
    }
};

} // namespace

CommandPointer themeCommand()
{
    return std::make_unique<ThemeCommand>();
}

} // namespace gaceta::cli
