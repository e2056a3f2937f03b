// A newsroom of 10,000 entries in the window. Times are printed, not judged: they belong to the machine.

#include "tests/window/windowfixture.h"
#include "ui/widgets/searchline.h"
#include "ui/window/entrylistpane.h"
#include "ui/window/newsroomview.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace gaceta;
using namespace gaceta::tests;
using namespace gaceta::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int entryCount = 10'000;

class NoMedia final : public MediaSource
{
public:
    Result<QByteArray> bytes(const MediaId &) const override
    {
        return failure(ErrorCode::NotFound, u"There is none."_s);
    }
};

Snapshot manyEntries()
{
    static const QStringList words{u"garden"_s,  u"robotics"_s,   u"graduation"_s, u"principal"_s,
                                   u"reading"_s, u"attendance"_s, u"library"_s,    u"science"_s};
    Snapshot content;
    content.organisation.languages = {english(), spanish()};
    content.organisation.timeZone = u"America/Los_Angeles"_s;
    content.organisation.texts[english()].name = u"Many Schools"_s;
    for (int i = 0; i < entryCount; ++i) {
        Entry entry;
        entry.id = EntryId::create();
        entry.source = english();
        entry.date = QDateTime(QDate(2010, 1, 1), QTime(18, 0), Qt::UTC).addSecs(i * 40'000LL);
        LanguageVersion version;
        version.title = u"%1 and %2 number %3"_s.arg(words.at(i % 8), words.at(i / 8 % 8)).arg(i);
        version.body = QByteArray("The students of the ") + words.at(i / 64 % 8).toUtf8() +
                       " club met their neighbors and told them of their plans for the year. ";
        version.body = version.body.repeated(8);
        version.state = WorkflowState::Published;
        entry.texts[english()] = version;
        content.entries.append(entry);
    }
    arrange(content);
    return content;
}

} // namespace

// Each as a person opens it, painted.
static void timeOtherViews(WindowFixture &fixture)
{
    QElapsedTimer timer;
    const auto timed = [&](const auto &open) {
        timer.restart();
        open();
        fixture.window().repaint();
        return static_cast<long long>(timer.elapsed());
    };
    const long long board = timed([&] { fixture.view().showNews(NewsView::Board); });
    const long long calendar = timed([&] { fixture.view().showNews(NewsView::Calendar); });
    const long long desk = timed([&] { fixture.view().showRoom(Room::Desk); });
    const long long again = timed([&] { fixture.view().showNews(NewsView::Board); });
    qInfo(
        "10,000 entries: board opened in %lld ms (again %lld ms), calendar in %lld ms, desk in %lld ms",
        board, again, calendar, desk);
}

class LargeNewsroomTest : public QObject
{
    Q_OBJECT

private slots:
    void answersAsTyped();
};

void LargeNewsroomTest::answersAsTyped()
{
    WindowFixture fixture(WindowFixture::Begin::StartPage);
    const Snapshot content = manyEntries();
    {
        auto session = Session::create(fixture.path(u"large.gaceta"_s), content.organisation,
                                       fixture.window().context());
        QVERIFY(session);
        QVERIFY((*session)->newsroom().replaceContent(content, NoMedia()));
    }
    QElapsedTimer timer;
    timer.start();
    fixture.window().openFile(fixture.path(u"large.gaceta"_s));
    QVERIFY(fixture.window().view());
    QTRY_VERIFY(fixture.view().isVisible());
    const qint64 opened = timer.elapsed();
    timeOtherViews(fixture);
    fixture.view().showNews(NewsView::List);
    EntryListPane &list = dynamic_cast<EntryListPane &>(*fixture.view().currentList());
    QCOMPARE(list.model()->total(), entryCount);
    list.searchLine()->setFocus();
    QList<qint64> times;
    for (const QChar letter : u"robotics garden"_s) {
        timer.restart();
        QTest::keyClick(list.searchLine(), letter.toLatin1());
        const QString words = list.searchLine()->text().simplified();
        QVERIFY(QTest::qWaitFor([&] { return list.model()->filter().words == words; }));
        list.list()->viewport()->repaint();
        if (letter != u' ')
            times.append(timer.elapsed());
    }
    QVERIFY(list.model()->total() > 0 && list.model()->total() < entryCount);
    std::sort(times.begin(), times.end());
    qInfo(
        "10,000 entries: opened in %lld ms; a keystroke in the search is answered in %lld ms (median), "
        "%lld ms (slowest)",
        static_cast<long long>(opened), static_cast<long long>(times.at(times.size() / 2)),
        static_cast<long long>(times.last()));
}

GACETA_TEST(LargeNewsroomTest)
#include "largenewsroomtest.moc"
