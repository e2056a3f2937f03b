// Importing from the window: the plan, the person's word, and the content that is there afterwards.

#include "ui/dialogs/importdialog.h"
#include "app/exchange/json/jsonexport.h"
#include "tests/window/windowfixture.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/entrylistpane.h"
#include "ui/window/newsroomview.h"

#include <QLabel>

using namespace gaceta;
using namespace gaceta::tests;
using namespace gaceta::ui;
using namespace Qt::StringLiterals;

namespace {

// The sample newsroom as a JSON file, its media inside.
QString sampleJson(WindowFixture &fixture)
{
    const auto snapshot = fixture.newsroom().snapshot();
    const auto media = editing::openMediaSource(fixture.newsroom().path());
    jobs::Progress progress;
    const auto report = exchange::writeJson(**snapshot, **media, exchange::MediaPlacement::Embedded,
                                            fixture.path(u"office.json"_s), progress);
    return report ? report->file : QString();
}

void openEmptyNewsroom(WindowFixture &fixture)
{
    Organisation organisation;
    organisation.languages = {english(), spanish()};
    organisation.timeZone = u"America/Los_Angeles"_s;
    organisation.texts[english()].name = u"Nobody yet"_s;
    auto session =
        Session::create(fixture.path(u"empty.gaceta"_s), organisation, fixture.window().context());
    QVERIFY(session);
    fixture.window().takeSession(std::move(*session));
}

ImportDialog *import(WindowFixture &fixture, const QString &file)
{
    fixture.window().actions().action(ActionId::ImportJson)->trigger();
    answerFileDialog(file);
    const auto find = [] { return qobject_cast<ImportDialog *>(WindowFixture::dialog()); };
    [&] { QTRY_VERIFY(find()); }();
    return find();
}

QString textIn(const QWidget *dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

int newsShown(WindowFixture &fixture)
{
    fixture.view().showRoom(Room::News);
    return dynamic_cast<EntryListPane &>(*fixture.view().currentList()).model()->total();
}

} // namespace

class ImportDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void importsWhenAgreed();
    void changesNothingUnlessAgreed();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void refusesToThrowAway();
};

void ImportDialogTest::importsWhenAgreed()
{
    WindowFixture fixture;
    const QString file = sampleJson(fixture);
    const auto before = *fixture.newsroom().snapshot();
    openEmptyNewsroom(fixture);
    ImportDialog *dialog = import(fixture, file);
    QVERIFY(dialog);
    QTRY_VERIFY(shownButton(dialog, u"Import"_s) && shownButton(dialog, u"Import"_s)->isEnabled());
    QVERIFY2(textIn(dialog).contains(u": 11\n"_s), qPrintable(textIn(dialog))); // entries
    QCOMPARE(namelessControls(dialog), QStringList());
    QCOMPARE(newsShown(fixture), 0);
    press(dialog, u"Import"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!WindowFixture::dialog(), 30000);
    QTRY_COMPARE(newsShown(fixture), 10);
    QTRY_VERIFY(fixture.window().windowTitle().contains(u"Partnership"_s));
    QCOMPARE(fixture.view().messages()->sentence(), u"The file was imported."_s);
    const auto after = *fixture.newsroom().snapshot();
    QCOMPARE(after->entries.size(), before->entries.size());
    QCOMPARE(after->entries.first().texts, before->entries.first().texts);
    QCOMPARE(
        *fixture.newsroom().mediaBytes(before->media.first().id),
        *(*editing::openMediaSource(fixture.path(u"sample.gaceta"_s)))->bytes(before->media.first().id));
}

void ImportDialogTest::changesNothingUnlessAgreed()
{
    WindowFixture fixture;
    const QString file = sampleJson(fixture);
    openEmptyNewsroom(fixture);
    const QString token = *fixture.newsroom().contentToken();
    ImportDialog *dialog = import(fixture, file);
    QVERIFY(dialog);
    QTRY_VERIFY(shownButton(dialog, u"Import"_s) && shownButton(dialog, u"Import"_s)->isEnabled());
    press(dialog, u"Cancel"_s);
    QTRY_VERIFY(!WindowFixture::dialog());
    QCOMPARE(*fixture.newsroom().contentToken(), token);
}

void ImportDialogTest::refusesBadFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray("This is a letter to my aunt.");
    QTest::newRow("other JSON") << QByteArray("{\"name\": \"left-pad\"}");
    QTest::newRow("cut off") << QByteArray("{\"format\": \"gaceta\", \"version\": 1, \"entr");
    QTest::newRow("newer") << QByteArray("{\"format\": \"gaceta\", \"version\": 99}");
    QTest::newRow("empty") << QByteArray("");
}

void ImportDialogTest::refusesBadFiles()
{
    QFETCH(QByteArray, bytes);
    WindowFixture fixture;
    const QString token = *fixture.newsroom().contentToken();
    QFile file(fixture.path(u"bad.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    ImportDialog *dialog = import(fixture, file.fileName());
    QVERIFY(dialog);
    QTRY_VERIFY(shownButton(dialog, u"Close"_s));
    QVERIFY(!shownButton(dialog, u"Import"_s));
    QVERIFY2(textIn(dialog).contains(u"bad.json"_s), qPrintable(textIn(dialog)));
    QCOMPARE(namelessControls(dialog), QStringList());
    press(dialog, u"Close"_s);
    QTRY_VERIFY(!WindowFixture::dialog());
    QCOMPARE(*fixture.newsroom().contentToken(), token);
    QCOMPARE(newsShown(fixture), 10);
}

// A newsroom that holds something the file does not.
void ImportDialogTest::refusesToThrowAway()
{
    WindowFixture fixture;
    const QString file = sampleJson(fixture);
    openEmptyNewsroom(fixture);
    Term term;
    term.id = TermId::create();
    term.key = u"mine"_s;
    term.texts[english()] = {u"Mine"_s, u"mine"_s};
    QVERIFY(fixture.newsroom().save(term));
    ImportDialog *dialog = import(fixture, file);
    QVERIFY(dialog);
    QTRY_VERIFY(shownButton(dialog, u"Import"_s) && shownButton(dialog, u"Import"_s)->isEnabled());
    press(dialog, u"Import"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shownButton(dialog, u"Close"_s), 30000);
    QVERIFY2(textIn(dialog).contains(u"already holds"_s), qPrintable(textIn(dialog)));
    press(dialog, u"Close"_s);
    QTRY_VERIFY(!WindowFixture::dialog());
    QCOMPARE(newsShown(fixture), 0);
    QVERIFY(fixture.newsroom().load<Term>(term.id));
}

GACETA_TEST(ImportDialogTest)
#include "importdialogtest.moc"
