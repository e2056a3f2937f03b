// The publish room: its numbers are those of the export, and it looks again only where something
// changed.

#include "ui/window/publishroom.h"
#include "app/site/siteexport.h"
#include "tests/window/windowfixture.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/exportoptionspage.h"
#include "ui/window/newsroomview.h"

#include <QLabel>
#include <QListView>

using namespace gaceta;
using namespace gaceta::tests;
using namespace gaceta::ui;
using namespace Qt::StringLiterals;

namespace {

PublishRoom &enter(WindowFixture &fixture)
{
    fixture.view().showRoom(Room::Publish);
    return *fixture.window().findChild<PublishRoom *>();
}

QString textIn(const QWidget &room)
{
    QStringList texts;
    for (const QLabel *label : room.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace

class PublishRoomTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatTheExportHolds();
    void looksOnlyWhereSomethingChanged();
    void saysWhyThereIsNoSite();
    void leadsToTheField();
    void exportsTheFactSheet();
};

void PublishRoomTest::tellsWhatTheExportHolds()
{
    WindowFixture fixture;
    PublishRoom &room = enter(fixture);
    QTRY_VERIFY_WITH_TIMEOUT(!room.isLooking(), 30000);
    const auto snapshot = *fixture.newsroom().snapshot();
    const auto media = *editing::openMediaSource(fixture.newsroom().path());
    site::ExportOptions options;
    options.asOf = fixture.window().context().clock->now();
    jobs::Progress progress;
    const auto report = site::exportSite(*snapshot, *media, site::Theme::builtIn(), options,
                                         fixture.path(u"site"_s), progress);
    QVERIFY(report);
    QVERIFY2(textIn(room).contains(u" %1 page"_s.arg(report->pages)), qPrintable(textIn(room)));
    QCOMPARE(namelessControls(&room), QStringList());
}

void PublishRoomTest::looksOnlyWhereSomethingChanged()
{
    WindowFixture fixture;
    PublishRoom &room = enter(fixture);
    QVERIFY(room.isLooking());
    QVERIFY2(!textIn(room).contains(u"Nothing stands in the way"_s), "before anything is known");
    QTRY_VERIFY_WITH_TIMEOUT(!room.isLooking(), 30000);
    fixture.view().showRoom(Room::News);
    enter(fixture);
    QVERIFY(!room.isLooking());
    const QString before = textIn(room);
    fixture.view().showRoom(Room::News);
    const auto entries =
        fixture.newsroom().entries({}, storage::EntryOrder::NewestFirst, std::nullopt, 1);
    QVERIFY(fixture.newsroom().trash(ItemKind::Entry, entries->rows.first().id.text()));
    enter(fixture);
    QVERIFY(room.isLooking());
    QTRY_VERIFY_WITH_TIMEOUT(!room.isLooking() && textIn(room) != before, 30000);
}

void PublishRoomTest::saysWhyThereIsNoSite()
{
    WindowFixture fixture;
    Organisation organisation = *fixture.newsroom().organisation();
    organisation.languages.clear();
    if (!fixture.newsroom().saveOrganisation(organisation))
        QSKIP("a newsroom without languages cannot be stored");
    PublishRoom &room = enter(fixture);
    QTRY_VERIFY_WITH_TIMEOUT(!room.isLooking(), 30000);
    QVERIFY(textIn(room).contains(u"language"_s));
}

void PublishRoomTest::leadsToTheField()
{
    WindowFixture fixture;
    PublishRoom &room = enter(fixture);
    QTRY_VERIFY_WITH_TIMEOUT(!room.isLooking(), 30000);
    auto *findings = room.findChild<QListView *>();
    if (findings->model()->rowCount() == 0)
        QSKIP("the sample has no findings");
    findings->setFocus();
    findings->setCurrentIndex(findings->model()->index(0, 0));
    QTest::keyClick(findings, Qt::Key_Return);
    QTRY_VERIFY(fixture.view().room() != Room::Publish);
    QVERIFY(fixture.view().editorPane()->editor());
}

void PublishRoomTest::exportsTheFactSheet()
{
    WindowFixture fixture;
    press(&enter(fixture), u"Export the fact sheet…"_s);
    auto *dialog = qobject_cast<ExportDialog *>(WindowFixture::dialog());
    QVERIFY(dialog);
    QCOMPARE(dialog->options()->format(), ExportFormat::FactSheet);
    press(dialog, u"Cancel"_s);
}

GACETA_TEST(PublishRoomTest)
#include "publishroomtest.moc"
