// What is chosen about a site's export: its theme, and what happens to links that lead nowhere.

#include "app/site/themes/themelibrary.h"
#include "app/site/themes/themestarter.h"
#include "tests/window/windowfixture.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/exporting/themefield.h"
#include "ui/dialogs/exportlinkspage.h"
#include "ui/dialogs/exportoptionspage.h"
#include "ui/dialogs/exportresultpage.h"
#include "ui/window/newsroomview.h"
#include "ui/window/publishroom.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QScopeGuard>

using namespace gaceta;
using namespace gaceta::tests;
using namespace gaceta::ui;
using namespace Qt::StringLiterals;

namespace {

ExportDialog *openExport(WindowFixture &fixture)
{
    fixture.window().actions().action(ActionId::ExportSite)->trigger();
    return qobject_cast<ExportDialog *>(WindowFixture::dialog());
}

// As a person chooses: the list tells that the row was activated.
void choose(QComboBox *list, int row)
{
    list->setCurrentIndex(row);
    emit list->activated(row);
}

QStringList rowsOf(const QComboBox *list)
{
    QStringList rows;
    for (int row = 0; row < list->count(); ++row)
        rows.append(list->itemText(row));
    return rows;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool exportTo(ExportDialog *dialog, const QString &target)
{
    dialog->options()->setTarget(target);
    press(dialog, u"Export"_s);
    auto *result = dialog->findChild<ExportResultPage *>();
    const bool isDone = QTest::qWaitFor([result] { return result->isVisible(); }, 30000);
    press(dialog, isDone ? u"Close"_s : u"Cancel"_s);
    return isDone && QTest::qWaitFor([] { return !WindowFixture::dialog(); });
}

} // namespace

class ExportChoicesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void offersTheThemesThereAre();
    void aThemeIsRemembered();
    void aFolderIsChosen();
    void saysWhatIsWrongWithATheme();
    void theRoomSaysWhatIsWrongWithTheTheme();
    void aFolderThatIsGoneIsNotChosen();
    void aTimeIsAskedForWhereItIsWanted();
    void linksMayPassFromTheStart();
    void theRoomAsksTheSame();

private:
    QTemporaryDir m_data;
    QByteArray m_formerData;
};

void ExportChoicesTest::initTestCase()
{
    m_formerData = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", m_data.path().toUtf8());
    QVERIFY(site::startTheme(site::ownThemesFolder() + u"/mine"_s, u"broadsheet"_s));
}

void ExportChoicesTest::cleanupTestCase()
{
    if (m_formerData.isEmpty())
        qunsetenv("XDG_DATA_HOME");
    else
        qputenv("XDG_DATA_HOME", m_formerData);
}

void ExportChoicesTest::offersTheThemesThereAre()
{
    WindowFixture fixture;
    ExportDialog *dialog = openExport(fixture);
    QVERIFY(dialog);
    const QStringList rows = rowsOf(dialog->options()->theme()->list());
    QCOMPARE(rows, QStringList({u"The newsroom's own: Default"_s, u"Broadsheet"_s, u"mine"_s, QString(),
                                u"Choose a folder…"_s}));
    QCOMPARE(dialog->options()->request().theme, QString());
    press(dialog, u"Cancel"_s);
}

void ExportChoicesTest::aThemeIsRemembered()
{
    WindowFixture fixture;
    ExportDialog *dialog = openExport(fixture);
    QComboBox *list = dialog->options()->theme()->list();
    choose(list, list->findData(u"broadsheet"_s));
    QVERIFY(exportTo(dialog, fixture.path(u"site"_s)));
    dialog = openExport(fixture);
    QCOMPARE(dialog->options()->request().theme, u"broadsheet"_s);
    choose(dialog->options()->theme()->list(), 0);
    QVERIFY(exportTo(dialog, fixture.path(u"site"_s)));
    dialog = openExport(fixture);
    QCOMPARE(dialog->options()->request().theme, QString());
    press(dialog, u"Cancel"_s);
}

void ExportChoicesTest::aFolderIsChosen()
{
    WindowFixture fixture;
    const QString folder = fixture.path(u"spring"_s);
    QVERIFY(site::startTheme(folder, u"default"_s));
    const QString home = folder + u"/templates/home.mustache"_s;
    QVERIFY(write(home, read(home) + "<!-- spring -->"));
    ExportDialog *dialog = openExport(fixture);
    ThemeField *field = dialog->options()->theme();
    choose(field->list(), field->list()->count() - 1);
    QVERIFY(field->findChild<QFileDialog *>());
    QCOMPARE(field->list()->currentIndex(), 0); // until one is chosen
    answerFileDialog(folder);
    QTRY_COMPARE(dialog->options()->request().theme, folder);
    QCOMPARE(field->trouble(), QString());
    QVERIFY(exportTo(dialog, fixture.path(u"site"_s)));
    QVERIFY(read(fixture.path(u"site/en/index.html"_s)).contains("<!-- spring -->"));
    dialog = openExport(fixture);
    QCOMPARE(dialog->options()->request().theme, folder);
    press(dialog, u"Cancel"_s);
}

void ExportChoicesTest::saysWhatIsWrongWithATheme()
{
    WindowFixture fixture;
    const QString folder = fixture.path(u"broken"_s);
    QVERIFY(site::startTheme(folder, u"default"_s));
    const QString home = folder + u"/templates/home.mustache"_s;
    QVERIFY(write(home, "{{nobody_knows_this}}\n" + read(home)));
    ExportDialog *dialog = openExport(fixture);
    ThemeField *field = dialog->options()->theme();
    field->setTheme(folder);
    for (const QString &part : {u"templates/home.mustache"_s, u"line 1"_s, u"nobody_knows_this"_s})
        QVERIFY2(field->trouble().contains(part), qPrintable(field->trouble()));
    choose(field->list(), 0);
    QCOMPARE(field->trouble(), QString());
    press(dialog, u"Cancel"_s);
}

void ExportChoicesTest::theRoomSaysWhatIsWrongWithTheTheme()
{
    const QString folder = site::ownThemesFolder() + u"/slip"_s;
    const auto tidy = qScopeGuard([&folder] { QDir(folder).removeRecursively(); });
    QVERIFY(site::startTheme(folder, u"default"_s));
    WindowFixture fixture;
    Organisation organisation = *fixture.newsroom().organisation();
    organisation.theme = u"slip"_s;
    QVERIFY(fixture.newsroom().saveOrganisation(organisation));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(summarize(**fixture.newsroom().snapshot(), now).problem, QString());
    const QString home = folder + u"/templates/home.mustache"_s;
    QVERIFY(write(home, "{{nobody_knows_this}}\n" + read(home)));
    const QString problem = summarize(**fixture.newsroom().snapshot(), now).problem;
    QVERIFY2(problem.contains(u"home.mustache, line 1"_s), qPrintable(problem));
}

void ExportChoicesTest::aFolderThatIsGoneIsNotChosen()
{
    WindowFixture fixture;
    ExportDialog *dialog = openExport(fixture);
    dialog->options()->theme()->setTheme(fixture.path(u"gone"_s));
    QCOMPARE(dialog->options()->request().theme, QString());
    press(dialog, u"Cancel"_s);
}

void ExportChoicesTest::aTimeIsAskedForWhereItIsWanted()
{
    WindowFixture fixture;
    ExportDialog *dialog = openExport(fixture);
    const auto *time = dialog->findChild<QDateTimeEdit *>();
    QVERIFY(!time->isVisible());
    const QString tick = u"As the site stands at another time"_s;
    press(dialog, tick);
    QVERIFY(time->isVisible());
    dialog->options()->setFormat(ExportFormat::Tables);
    QVERIFY(!time->isVisible());
    dialog->options()->setFormat(ExportFormat::Hugo);
    QVERIFY(time->isVisible());
    press(dialog, tick);
    QVERIFY(!time->isVisible());
    press(dialog, u"Cancel"_s);
}

void ExportChoicesTest::linksMayPassFromTheStart()
{
    WindowFixture fixture;
    const auto snapshot = *fixture.newsroom().snapshot();
    const auto found = std::ranges::find_if(snapshot->entries, [](const Entry &item) {
        return isPublic(item, english(), QDateTime::currentDateTimeUtc());
    });
    QVERIFY(found != snapshot->entries.end());
    Entry entry = *found;
    entry.texts[english()].body += "\n\n[x](/en/nothing.html)\n";
    QVERIFY(fixture.newsroom().save(entry).has_value());
    ExportDialog *dialog = openExport(fixture);
    QCOMPARE(dialog->options()->request().options.brokenLinks, site::BrokenLinks::Refuse);
    dialog->options()->links()->setCurrentIndex(1);
    dialog->options()->setTarget(fixture.path(u"site"_s));
    press(dialog, u"Export"_s);
    auto *result = dialog->findChild<ExportResultPage *>();
    QTRY_VERIFY_WITH_TIMEOUT(result->isVisible(), 30000);
    QVERIFY(result->findChild<QPlainTextEdit *>()->toPlainText().contains(u"/en/nothing.html"_s));
    press(dialog, u"Close"_s);
}

// Whoever exports from the room is asked what the menu asks.
void ExportChoicesTest::theRoomAsksTheSame()
{
    WindowFixture fixture;
    fixture.view().showRoom(Room::Publish);
    press(fixture.window().findChild<PublishRoom *>(), u"Export site…"_s);
    auto *dialog = qobject_cast<ExportDialog *>(WindowFixture::dialog());
    QVERIFY(dialog);
    QCOMPARE(dialog->options()->format(), ExportFormat::Site);
    QVERIFY(dialog->options()->links()->isVisible());
    QCOMPARE(dialog->options()->request().options.brokenLinks, site::BrokenLinks::Refuse);
    QComboBox *list = dialog->options()->theme()->list();
    choose(list, list->findData(u"mine"_s));
    QVERIFY(exportTo(dialog, fixture.path(u"site"_s)));
    dialog = openExport(fixture);
    QCOMPARE(dialog->options()->request().theme, u"mine"_s);
    press(dialog, u"Cancel"_s);
}

GACETA_TEST(ExportChoicesTest)
#include "exportchoicestest.moc"
