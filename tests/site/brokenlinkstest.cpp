#include "app/site/bundle/bundlecheck.h"
#include "tests/site/sitefixture.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace gaceta::site;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList told(const std::vector<BrokenLink> &links)
{
    QStringList list;
    for (const BrokenLink &link : links)
        list.append(link.page + u' ' + link.address + u' ' + enumName(link.fault));
    return list;
}

void overwrite(const QString &path, const QByteArray &from, const QByteArray &to)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains(from));
    file.resize(0);
    file.seek(0);
    file.write(bytes.replace(from, to));
}

// Entries that lead to “target” in every way a text can.
SiteFixture linkingFixture()
{
    SiteFixture fixture;
    const QDateTime day(QDate(2023, 1, 5), {}, Qt::UTC);
    Entry &target = fixture.addEntry(u"target"_s, day);
    target.texts[english()].body = "## Part one\n\nText.\n";
    const QByteArray id = target.id.text().toUtf8();
    const auto add = [&](const QString &slug, const QByteArray &body) {
        fixture.addEntry(slug, day.addDays(fixture.snapshot.entries.size())).texts[english()].body =
            body;
    };
    add(u"by-item"_s, "[x](gaceta:entry/" + id + "#part-one)\n");
    add(u"by-neighbour"_s, "[x](target.html#part-one)\n");
    add(u"by-path"_s, "[x](/en/news/target.html)\n");
    add(u"by-way"_s, "[x](../news/target.html?a=b#part-one)\n");
    add(u"by-address"_s, "[x](https://www.example.org/en/news/target.html#part-one)\n");
    add(u"by-definition"_s, "[x]\n\n[x]: target.html#part-one\n");
    add(u"by-bare-address"_s, "<http://www.example.org/en/news/target.html>\n");
    add(u"by-list"_s, "{{news:latest 3}}\n");
    add(u"by-choice"_s, "Text.\n");
    fixture.entry(u"by-choice"_s).related = {fixture.entry(u"target"_s).id};
    Boilerplate about;
    about.id = *BoilerplateId::parse(u"01900000-0000-7000-8000-0000000000f1"_s);
    about.key = u"about"_s;
    about.texts[english()].body = "[x](/en/news/target.html#part-one)\n";
    fixture.snapshot.boilerplates.append(about);
    add(u"by-ending"_s, "Text.\n");
    Entry &release = fixture.entry(u"by-ending"_s);
    release.kind = EntryKind::PressRelease;
    release.boilerplate = about.id;
    for (int i = 0; i < 30; ++i)
        add(u"plain-%1"_s.arg(i), "Text.\n");
    return fixture;
}

void remove(SiteFixture &fixture, const QString &slug)
{
    const EntryId id = fixture.entry(slug).id;
    fixture.snapshot.entries.removeIf([&id](const Entry &entry) { return entry.id == id; });
    for (Entry &entry : fixture.snapshot.entries)
        entry.related.removeAll(id);
}

} // namespace

class BrokenLinksTest final : public QObject
{
    Q_OBJECT

private slots:
    void refusesLinksThatLeadNowhere_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<QString>("fault"); // empty: it is sound
        const auto row = [](const QByteArray &link, const QString &fault = {}) {
            QTest::newRow(link.constData()) << link << fault;
        };
        row("#more");
        row("#no-heading", u"no-place"_s);
        row("both.html");
        row("english-only.html#main");
        row("/en/nothing.html", u"no-file"_s);
        row("other.html", u"no-file"_s);
        row("/en/news/");
        row("/en/nowhere/", u"no-file"_s);
        row("/es/noticias/los-dos.html");
        row("../statistics.html#graduation-rate");
        row("../statistics.html#nothing", u"no-place"_s);
        row("https://www.example.org/en/");
        row("https://www.example.org/en/nothing.html", u"no-file"_s);
        row("https://elsewhere.example/nothing.html");
        row("mailto:someone@example.org");
    }
    void refusesLinksThatLeadNowhere()
    {
        QFETCH(QByteArray, link);
        QFETCH(QString, fault);
        SiteFixture fixture;
        fixture.entry(u"both"_s).texts[english()].body = "## More\n\n[x](" + link + ")\n";
        const QTemporaryDir folder;
        const QString target = folder.filePath(u"site"_s);
        const auto report = fixture.exportTo(target);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->isRefused, !fault.isEmpty());
        QCOMPARE(filesIn(folder.path()).isEmpty(), !fault.isEmpty());
        if (fault.isEmpty()) {
            QVERIFY(report->brokenLinks.empty());
            return;
        }
        QCOMPARE(told(report->brokenLinks),
                 QStringList({u"en/news/both.html "_s + QString::fromUtf8(link) + u' ' + fault}));
        const BrokenLink &broken = report->brokenLinks.front();
        QCOMPARE(broken.kind, ItemKind::Entry);
        QCOMPARE(broken.item, fixture.entry(u"both"_s).id.text());
        QCOMPARE(broken.language, english());
        QCOMPARE(broken.title, u"Both"_s);
        QVERIFY(sentence(broken).contains(u"“Both” (English)"_s));
    }

    void tellsOfThemAgainAndAgain()
    {
        SiteFixture fixture;
        const QTemporaryDir folder;
        const QMap<QString, QByteArray> none;
        QVERIFY(fixture.exportTo(folder.path())->brokenLinks.empty());
        const auto sound = filesIn(folder.path());
        fixture.entry(u"both"_s).texts[english()].body = "[x](nothing.html)\n";
        QVERIFY(fixture.exportTo(folder.path())->isRefused);
        QCOMPARE(filesIn(folder.path()), sound);
        fixture.options.brokenLinks = BrokenLinks::Warn;
        for (int i = 0; i < 2; ++i) {
            const auto report = fixture.exportTo(folder.path());
            QVERIFY(!report->isRefused);
            QCOMPARE(report->brokenLinks.size(), size_t(1));
        }
        fixture.options.brokenLinks = BrokenLinks::Refuse;
        QVERIFY(fixture.exportTo(folder.path())->isRefused);
        fixture.entry(u"both"_s).texts[english()].body = "Text.\n";
        QVERIFY(!fixture.exportTo(folder.path())->isRefused);
    }

    // What is taken over from the former bundle is not looked at: the same has to come out.
    void findsTheSameAfterAChange_data()
    {
        QTest::addColumn<int>("change");
        QTest::newRow("the target is gone") << 0;
        QTest::newRow("its heading is gone") << 1;
        QTest::newRow("it has moved") << 2;
        QTest::newRow("it is no longer public") << 3;
    }
    void findsTheSameAfterAChange()
    {
        QFETCH(int, change);
        SiteFixture fixture = linkingFixture();
        const QTemporaryDir folder;
        const auto first = fixture.exportTo(folder.path());
        QVERIFY2(first, first ? "" : qPrintable(first.error().message));
        QCOMPARE(told(first->brokenLinks), QStringList());
        if (change == 0)
            remove(fixture, u"target"_s);
        else if (change == 1)
            fixture.entry(u"target"_s).texts[english()].body = "Text.\n";
        else if (change == 2)
            fixture.entry(u"target"_s).texts[english()].slug = u"elsewhere"_s;
        else
            fixture.entry(u"target"_s).texts[english()].state = WorkflowState::Draft;
        fixture.options.brokenLinks = BrokenLinks::Warn;
        const QTemporaryDir anew;
        const QStringList expected = told(fixture.exportTo(anew.path())->brokenLinks);
        const auto report = fixture.exportTo(folder.path());
        QVERIFY(expected.size() >= 5);
        QCOMPARE(told(report->brokenLinks), expected);
        QVERIFY(report->written < report->files); // or nothing was taken over
        QCOMPARE(filesIn(folder.path()).keys(), filesIn(anew.path()).keys());
    }

    // An entry that is written anew leads into one that is taken over.
    void readsPlacesOfTheFormerBundle()
    {
        SiteFixture fixture = linkingFixture();
        const QTemporaryDir folder;
        QVERIFY(!fixture.exportTo(folder.path())->isRefused);
        fixture.entry(u"plain-3"_s).texts[english()].body = "[x](target.html#part-one)\n";
        QVERIFY(!fixture.exportTo(folder.path())->isRefused);
        fixture.entry(u"plain-4"_s).texts[english()].body = "[x](target.html#part-two)\n";
        const auto report = fixture.exportTo(folder.path());
        QCOMPARE(told(report->brokenLinks),
                 QStringList({u"en/news/plain-4.html target.html#part-two no-place"_s}));
    }

    void isTheSameFromAnyNumberOfThreads()
    {
        SiteFixture fixture = linkingFixture();
        remove(fixture, u"target"_s);
        QStringList expected;
        for (const int threads : {1, 2, 7}) {
            fixture.options.threads = threads;
            const QTemporaryDir folder;
            const QStringList found = told(fixture.exportTo(folder.filePath(u"a.zip"_s))->brokenLinks);
            if (expected.isEmpty())
                expected = found;
            QVERIFY(!found.isEmpty());
            QCOMPARE(found, expected);
        }
    }

    void tellsOnceWhatStandsOnManyPages()
    {
        SiteFixture fixture;
        for (int i = 0; i < 20; ++i)
            (void)fixture.addEntry(u"plain-%1"_s.arg(i), QDateTime(QDate(2021, 1, 1), {}, Qt::UTC));
        for (Entry &entry : fixture.snapshot.entries)
            entry.texts[english()].body = "[x](nothing.html)\n";
        const QTemporaryDir folder;
        const auto report = fixture.exportTo(folder.path());
        QCOMPARE(told(report->brokenLinks), QStringList({u"en/news/both.html nothing.html no-file"_s}));
        QCOMPARE(report->brokenLinks.front().pages, 22);
        QVERIFY(sentence(report->brokenLinks.front()).contains(u"nothing.html"_s));
    }

    void followsTheLinksOfABundle_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("folder") << u"site"_s;
        QTest::newRow("archive") << u"site.zip"_s;
    }
    void followsTheLinksOfABundle()
    {
        QFETCH(QString, name);
        SiteFixture fixture = linkingFixture();
        const QTemporaryDir folder;
        const QString target = folder.filePath(name);
        jobs::Progress progress;
        QVERIFY(!fixture.exportTo(target)->isRefused);
        QCOMPARE(told(checkBundle(target, progress)->brokenLinks), QStringList());
        fixture.options.brokenLinks = BrokenLinks::Warn;
        remove(fixture, u"target"_s);
        const QStringList expected = told(fixture.exportTo(target)->brokenLinks);
        const auto faults = checkBundle(target, progress);
        QVERIFY(faults->isSound());
        QVERIFY(!expected.isEmpty());
        QCOMPARE(told(faults->brokenLinks), expected);
        QCOMPARE(faults->brokenLinks.front().kind, ItemKind::Entry);
        QVERIFY(checkBundle(target, progress, LinkLook::LeaveOut)->brokenLinks.empty());
    }

    void findsWhatWasBrokenAfterTheExport()
    {
        const SiteFixture fixture;
        const QTemporaryDir folder;
        jobs::Progress progress;
        QVERIFY(!fixture.exportTo(folder.path())->isRefused);
        overwrite(folder.filePath(u"en/feed.xml"_s), "https://www.example.org/en/news/both.html",
                  "https://www.example.org/en/news/bath.html");
        QVERIFY(QFile::remove(folder.filePath(u"assets/theme.css"_s)));
        const auto faults = checkBundle(folder.path(), progress);
        QCOMPARE(faults->missing, QStringList({u"assets/theme.css"_s}));
        const QStringList found = told(faults->brokenLinks);
        QVERIFY(found.contains(u"en/feed.xml https://www.example.org/en/news/bath.html no-file"_s));
        QVERIFY(found.contains(u"404.html assets/theme.css no-file"_s));
    }
};

GACETA_TEST(BrokenLinksTest)
#include "brokenlinkstest.moc"
