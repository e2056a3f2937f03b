// The desktop program: gaceta [FILE].

#include "app/settings/appearancesettings.h"
#include "ui/window/mainwindow.h"
#include "ui/window/tr.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>

using namespace gaceta;
using namespace Qt::StringLiterals;

static QString fileFromCommandLine(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(ui::window::Tr::tr("The newsroom of a school network."));
    parser.addPositionalArgument(u"file"_s, ui::window::Tr::tr("The newsroom to open."), u"[FILE]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    return parser.positionalArguments().value(0);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"gaceta"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GACETA_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Gaceta"_s);
    QGuiApplication::setDesktopFileName(u"gaceta"_s);

    settings::PersonalStore store;
    settings::UiLanguage language;
    language.apply(settings::uiLanguage.get(store));
    const QString file = fileFromCommandLine(application);
    ui::Appearance appearance;
    appearance.setTextSize(settings::textSize.get(store));
    appearance.apply(settings::colorScheme.get(store));

    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    ui::MainWindow window({store, language, appearance, std::make_shared<SystemClock>(),
                           data + u"/recovery"_s, data + u"/backups"_s});
    window.show();
    if (!file.isEmpty())
        window.openFile(file);
    return QApplication::exec();
}
