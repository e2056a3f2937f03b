// Exporting from the window: the dialog from the question to the result.

#include "ui/dialogs/exportdialog.h"
#include "tests/window/windowfixture.h"
#include "ui/dialogs/exportchangespage.h"
#include "ui/dialogs/exportlinkspage.h"
#include "ui/dialogs/exportoptionspage.h"
#include "ui/dialogs/exportresultpage.h"
#include "ui/window/newsroomview.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace gaceta;
using namespace gaceta::tests;
using namespace gaceta::ui;
using namespace Qt::StringLiterals;

namespace {

// The sentence that says what went wrong; empty: none is shown.
QString problemIn(const QDialog *dialog)
{
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->isVisible() && label->property("look") == u"problem"_s)
            return label->text();
    }
    return {};
}

} // namespace

class ExportDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void exports_data();
    void exports();
    void otherFormats_data();
    void otherFormats();
    void eachFormatHasItsPlace();
    void tellsWhatWillChange();
    void stopsAtLinksThatLeadNowhere();
    void stopsWhenTold();
    void refusesFolderOfOthers();
    void saysWhenTheNewsroomIsGone();
};

void ExportDialogTest::exports_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("result");
    const int site = static_cast<int>(ActionId::ExportSite);
    QTest::newRow("folder") << site << u"site"_s << u"site/index.html"_s;
    QTest::newRow("zip") << site << u"site.zip"_s << u"site.zip"_s;
    QTest::newRow("json") << static_cast<int>(ActionId::ExportJson) << u"all.json"_s << u"all.json"_s;
}

void ExportDialogTest::exports()
{
    QFETCH(int, action);
    QFETCH(QString, target);
    QFETCH(QString, result);
    WindowFixture fixture;
    fixture.window().actions().action(static_cast<ActionId>(action))->trigger();
    QTRY_VERIFY(WindowFixture::dialog());
    auto *dialog = qobject_cast<ExportDialog *>(WindowFixture::dialog());
    QVERIFY(dialog);
    QCOMPARE(namelessControls(dialog), QStringList());
    dialog->options()->setTarget(fixture.path(target));
    press(dialog, u"Export"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<ExportResultPage *>()->isVisible(), 30000);
    QVERIFY(QFileInfo::exists(fixture.path(result)));
    QCOMPARE(namelessControls(dialog), QStringList());
    press(dialog, u"Close"_s);
    QTRY_VERIFY(!WindowFixture::dialog());
}

void ExportDialogTest::otherFormats_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QString>("result");
    QTest::newRow("headless") << ExportFormat::Headless << u"en/index.json"_s;
    QTest::newRow("hugo") << ExportFormat::Hugo << u"hugo.toml"_s;
    QTest::newRow("tables") << ExportFormat::Tables << u"news.csv"_s;
}

void ExportDialogTest::otherFormats()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const QString, result);
    WindowFixture fixture;
    fixture.window().actions().action(ActionId::ExportSite)->trigger();
    QTRY_VERIFY(WindowFixture::dialog());
    auto *dialog = qobject_cast<ExportDialog *>(WindowFixture::dialog());
    dialog->options()->setFormat(format);
    QCOMPARE(namelessControls(dialog), QStringList());
    dialog->options()->setTarget(fixture.path(u"out"_s));
    press(dialog, u"Export"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<ExportResultPage *>()->isVisible(), 30000);
    QVERIFY(QFileInfo::exists(fixture.path(u"out/"_s + result)));
    // A site goes where sites go, not where this went.
    press(dialog, u"Close"_s);
    QTRY_VERIFY(!WindowFixture::dialog());
    fixture.window().actions().action(ActionId::ExportSite)->trigger();
    QTRY_VERIFY(WindowFixture::dialog());
    dialog = qobject_cast<ExportDialog *>(WindowFixture::dialog());
    QVERIFY(dialog->options()->request().target != fixture.path(u"out"_s));
    press(dialog, u"Cancel"_s);
}

void ExportDialogTest::eachFormatHasItsPlace()
{
    WindowFixture fixture;
    fixture.window().actions().action(ActionId::ExportSite)->trigger();
    QTRY_VERIFY(WindowFixture::dialog());
    auto *dialog = qobject_cast<ExportDialog *>(WindowFixture::dialog());
    ExportOptionsPage *options = dialog->options();
    QSet<QString> targets;
    for (const ExportFormat format : {ExportFormat::Site, ExportFormat::Headless, ExportFormat::Hugo,
                                      ExportFormat::Json, ExportFormat::Tables}) {
        options->setFormat(format);
        QCOMPARE(options->request().format, format);
        targets.insert(options->request().target);
    }
    QCOMPARE(targets.size(), 5);
    options->setFormat(ExportFormat::Hugo);
    options->setTarget(fixture.path(u"mine"_s));
    options->setFormat(ExportFormat::Site);
    options->setFormat(ExportFormat::Hugo);
    QCOMPARE(options->request().target, fixture.path(u"mine"_s));
    press(dialog, u"Cancel"_s);
}

// What will change, before it does; then the export itself.
void ExportDialogTest::tellsWhatWillChange()
{
    WindowFixture fixture;
    fixture.window().actions().action(ActionId::ExportSite)->trigger();
    QTRY_VERIFY(WindowFixture::dialog());
    auto *dialog = qobject_cast<ExportDialog *>(WindowFixture::dialog());
    QVERIFY(dialog);
    dialog->options()->setTarget(fixture.path(u"site"_s));
    press(dialog, u"What will change…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->changes()->isVisible(), 30000);
    QCOMPARE(namelessControls(dialog), QStringList());
    QVERIFY(dialog->changes()->list()->topLevelItemCount() >= 2); // the languages
    QVERIFY(!QFileInfo::exists(fixture.path(u"site/index.html"_s)));
    // Titles are long.
    QVERIFY(dialog->changes()->list()->width() * 5 >= dialog->changes()->width() * 2);
    const QString page = fixture.path(u"changes.html"_s);
    dialog->changes()->save(page);
    QVERIFY(QFileInfo(page).size() > 1000);
    press(dialog, u"Back"_s);
    QVERIFY(dialog->options()->isVisible());
    press(dialog, u"What will change…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->changes()->isVisible(), 30000);
    press(dialog, u"Export"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<ExportResultPage *>()->isVisible(), 30000);
    QVERIFY(QFileInfo::exists(fixture.path(u"site/index.html"_s)));
    press(dialog, u"Close"_s);
    QTRY_VERIFY(!WindowFixture::dialog());
}

// The sentence names the text; it opens when it is chosen. Or the site goes out all the same.
void ExportDialogTest::stopsAtLinksThatLeadNowhere()
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
    fixture.window().actions().action(ActionId::ExportSite)->trigger();
    QTRY_VERIFY(WindowFixture::dialog());
    auto *dialog = qobject_cast<ExportDialog *>(WindowFixture::dialog());
    dialog->options()->setTarget(fixture.path(u"site"_s));
    press(dialog, u"Export"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->links()->isVisible(), 30000);
    QCOMPARE(namelessControls(dialog), QStringList());
    QVERIFY(!QFileInfo::exists(fixture.path(u"site/index.html"_s)));
    QListWidget *list = dialog->links()->list();
    QVERIFY(list->item(0)->text().contains(entry.texts.value(english()).title));
    QVERIFY(list->item(0)->text().contains(u"/en/nothing.html"_s));
    // Read to its end: broken into lines, not cut off.
    for (int width = 600; width < 760; width += 7) {
        dialog->resize(width, dialog->height());
        QCoreApplication::sendPostedEvents();
        const QRect row = list->visualItemRect(list->item(0));
        const int wanted =
            list->fontMetrics()
                .boundingRect(row.adjusted(12, 0, -12, 0), Qt::TextWordWrap, list->item(0)->text())
                .height();
        QVERIFY2(row.height() >= wanted && row.width() <= list->viewport()->width(),
                 qPrintable(QString::number(width)));
    }
    press(dialog, u"Export all the same"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<ExportResultPage *>()->isVisible(), 30000);
    QVERIFY(QFileInfo::exists(fixture.path(u"site/index.html"_s)));
    press(dialog, u"Close"_s);
    QTRY_VERIFY(!WindowFixture::dialog());
    fixture.window().actions().action(ActionId::ExportSite)->trigger();
    QTRY_VERIFY(WindowFixture::dialog());
    dialog = qobject_cast<ExportDialog *>(WindowFixture::dialog());
    dialog->options()->setTarget(fixture.path(u"site"_s));
    press(dialog, u"Export"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->links()->isVisible(), 30000);
    QSignalSpy opened(dialog, &ExportDialog::fieldWanted);
    emit dialog->links()->list()->itemActivated(dialog->links()->list()->item(0));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(1).toString(), entry.id.text());
    QTRY_VERIFY(!WindowFixture::dialog());
}

// Back at the questions, with nothing half done.
void ExportDialogTest::stopsWhenTold()
{
    WindowFixture fixture;
    fixture.window().actions().action(ActionId::ExportSite)->trigger();
    QTRY_VERIFY(WindowFixture::dialog());
    auto *dialog = qobject_cast<ExportDialog *>(WindowFixture::dialog());
    dialog->options()->setTarget(fixture.path(u"site"_s));
    press(dialog, u"Export"_s);
    QVERIFY(!dialog->options()->isVisible());
    press(dialog, u"Cancel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->options()->isVisible(), 30000);
    QVERIFY2(problemIn(dialog).endsWith(u'.'), qPrintable(problemIn(dialog)));
    QCOMPARE(QDir(fixture.path({})).entryList({u"*site*"_s}, QDir::Dirs | QDir::Hidden), QStringList());
    press(dialog, u"Cancel"_s);
    QTRY_VERIFY(!WindowFixture::dialog());
}

void ExportDialogTest::refusesFolderOfOthers()
{
    WindowFixture fixture;
    QVERIFY(QDir().mkpath(fixture.path(u"photos/cats"_s)));
    fixture.window().actions().action(ActionId::ExportSite)->trigger();
    QTRY_VERIFY(WindowFixture::dialog());
    auto *dialog = qobject_cast<ExportDialog *>(WindowFixture::dialog());
    dialog->options()->setTarget(fixture.path(u"photos"_s));
    press(dialog, u"Export"_s);
    // Back at the questions, with a sentence.
    QTRY_VERIFY_WITH_TIMEOUT(dialog->options()->isVisible() && problemIn(dialog).endsWith(u'.'), 30000);
    QVERIFY(!QFileInfo::exists(fixture.path(u"photos/index.html"_s)));
}

void ExportDialogTest::saysWhenTheNewsroomIsGone()
{
    WindowFixture fixture;
    fixture.window().actions().action(ActionId::ExportSite)->trigger();
    QTRY_VERIFY(WindowFixture::dialog());
    auto *dialog = qobject_cast<ExportDialog *>(WindowFixture::dialog());
    dialog->options()->setTarget(fixture.path(u"site"_s));
    QVERIFY(QFile::remove(fixture.newsroom().path()));
    press(dialog, u"Export"_s);
    QTRY_VERIFY_WITH_TIMEOUT(problemIn(dialog).endsWith(u'.'), 30000);
    QVERIFY(!QFileInfo::exists(fixture.path(u"site"_s)));
}

GACETA_TEST(ExportDialogTest)
#include "exportdialogtest.moc"
