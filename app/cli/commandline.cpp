#include "app/cli/commandline.h"

#include "app/cli/tr.h"
#include "app/settings/uilanguage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gaceta::cli {

namespace {

// The language is needed before anything else is read, for the messages about the rest.
QString wantedLanguage(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == u"--language"_s)
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith(u"--language="_s))
            return arguments.at(i).section(u'=', 1);
    }
    return {};
}

Usage programUsage()
{
    Usage usage;
    usage.summary = Tr::tr("Works with a newsroom of Gaceta without a window.");
    for (const auto &command : allCommands())
        usage.arguments.append({command->name(), command->usage().summary});
    usage.description = Tr::tr(
        "“gaceta-cli COMMAND --help” tells more about one of them. The exit code is 0 when all is "
        "done, 1 when it failed, 2 when the command was not understood, and 3 when a required "
        "check stands against the content.");
    usage.options = {QCommandLineOption({u"v"_s, u"version"_s}, Tr::tr("Shows the version."))};
    return usage;
}

ExitCode wrongUsage(Environment &environment, const QString &sentence, const QString &verb = {})
{
    environment.console.say(sentence);
    const QString command =
        verb.isEmpty() ? u"gaceta-cli --help"_s : u"gaceta-cli %1 --help"_s.arg(verb);
    environment.console.say(Tr::tr("“%1” shows how it is done.").arg(command));
    return ExitCode::WrongUsage;
}

// Too few or too many; empty where it is right.
QString countProblem(const Usage &usage, const QStringList &given)
{
    const bool isOpen = !usage.arguments.isEmpty() && usage.arguments.last().name.endsWith(u'…');
    if (given.size() < usage.arguments.size()) {
        const Argument &missing = usage.arguments.at(given.size());
        return Tr::tr("%1 is missing: %2.").arg(missing.name, missing.description);
    }
    if (given.size() > usage.arguments.size() && !isOpen)
        return Tr::tr("“%1” is one word too many. Put a name with spaces in quotation marks.")
            .arg(given.at(usage.arguments.size()));
    return {};
}

// QCommandLineParser's own sentences, as they are not translated everywhere.
QString parseProblem(const QCommandLineParser &parser)
{
    if (!parser.unknownOptionNames().isEmpty()) {
        const QString name = parser.unknownOptionNames().constFirst();
        return Tr::tr("There is no option “%1”.").arg((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    }
    return parser.errorText();
}

ExitCode run(const Command &command, const QStringList &arguments, Environment &environment)
{
    const Usage usage = command.usage();
    QCommandLineParser parser;
    parser.addOptions(usage.options + commonOptions());
    const bool parsed = parser.parse(QStringList(u"gaceta-cli"_s) + arguments);
    if (parser.isSet(u"help"_s)) {
        environment.console.print(helpText(command.name(), usage).toUtf8());
        return ExitCode::Done;
    }
    const Call call(parser, environment);
    QString problem = parsed ? countProblem(usage, parser.positionalArguments()) : parseProblem(parser);
    if (problem.isEmpty())
        problem = command.misuse(call);
    if (!problem.isEmpty())
        return wrongUsage(environment, problem, command.name());

    const Result<ExitCode> result = command.run(call);
    if (result)
        return *result;
    environment.console.say(result.error().message);
    if (parser.isSet(u"details"_s) && !result.error().detail.isEmpty())
        environment.console.say(result.error().detail);
    return ExitCode::Failed;
}

ExitCode dispatch(const QStringList &arguments, Environment &environment)
{
    const QString first = arguments.value(0);
    if (first == u"--version"_s || first == u"-v"_s) {
        environment.console.print(u"gaceta-cli "_s + QCoreApplication::applicationVersion());
        return ExitCode::Done;
    }
    const QString verb = first == u"help"_s ? arguments.value(1) : first;
    const auto &commands = allCommands();
    const auto command = std::ranges::find(commands, verb, [](const auto &one) { return one->name(); });
    if (command != commands.end())
        return run(**command, first == u"help"_s ? QStringList(u"--help"_s) : arguments.sliced(1),
                   environment);
    if (first == u"--help"_s || first == u"-h"_s || (first == u"help"_s && verb.isEmpty())) {
        environment.console.print(helpText({}, programUsage()).toUtf8());
        return ExitCode::Done;
    }
    if (first.isEmpty()) {
        environment.console.say(helpText({}, programUsage()));
        return ExitCode::WrongUsage;
    }
    return wrongUsage(environment, Tr::tr("There is no command “%1”.").arg(verb));
}

} // namespace

ExitCode runCommandLine(const QStringList &arguments, Environment &environment)
{
    const QString wanted = wantedLanguage(arguments);
    settings::UiLanguage language;
    language.apply(wanted);
    if (!wanted.isEmpty() && settings::UiLanguage::choose(wanted, {u"es"_s}) !=
                                 settings::UiLanguage::choose(wanted, {u"en"_s}))
        return wrongUsage(environment,
                          Tr::tr("Gaceta does not speak “%1”; it speaks %2.")
                              .arg(wanted, settings::UiLanguage::available().join(u", "_s)));
    // An option may stand before the verb as well.
    QStringList rest = arguments;
    if (rest.value(0) == u"--language"_s)
        rest = rest.mid(2);
    else if (rest.value(0).startsWith(u"--language="_s))
        rest = rest.mid(1);
    const ExitCode code = dispatch(rest, environment);
    if (code != ExitCode::Done || environment.console.isWhole())
        return code;
    environment.console.say(Tr::tr("The result could not be written: is the disk full?"));
    return ExitCode::Failed;
}

} // namespace gaceta::cli
