// The program gaceta-cli: everything it needs from outside, and nothing else.

#include "app/cli/commandline.h"
#include "app/cli/interruption.h"
#include "app/settings/editorsettings.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace gaceta;

namespace {

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return ::isatty(::fileno(stream)) != 0;
#endif
}

bool detailsWanted(int argc, char **argv)
{
    return std::any_of(argv, argv + argc, [](const char *argument) {
        return QByteArrayView(argument) == QByteArrayView("--details");
    });
}

// What Qt has to say about locales and drivers is no message to the people who use the program.
void keepQuiet(QtMsgType, const QMessageLogContext &, const QString &) {}

} // namespace

int main(int argc, char **argv)
{
    if (!detailsWanted(argc, argv))
        qInstallMessageHandler(keepQuiet);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("gaceta-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GACETA_VERSION));

    constexpr QIODevice::OpenMode unbuffered = QIODevice::WriteOnly | QIODevice::Unbuffered;
    QFile results;
    QFile messages;
    if (!results.open(fileno(stdout), unbuffered) || !messages.open(fileno(stderr), unbuffered))
        return static_cast<int>(cli::ExitCode::Failed);
    cli::Console console({results, isTerminal(stdout)}, {messages, isTerminal(stderr)});
    jobs::Progress progress(
        [&console](double done, const QString &activity) { console.showProgress(done, activity); });
    const cli::Interruption interruption(progress);
    const settings::PersonalStore store;
    cli::Environment environment{console, progress, std::make_shared<SystemClock>(),
                                 settings::effectiveAuthorName(store)};
    return static_cast<int>(cli::runCommandLine(QCoreApplication::arguments().sliced(1), environment));
}
