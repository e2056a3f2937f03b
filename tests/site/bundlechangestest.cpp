// What changes between the bundle in a place and the next one.

#include "app/site/changes/changespage.h"
#include "app/site/changes/pagetext.h"
#include "tests/site/sitefixture.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace gaceta;
using namespace gaceta::site;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

const PageChange *find(const BundleChanges &changes, const QString &path)
{
    const auto found = std::ranges::find(changes.pages, path, &PageChange::path);
    return found == changes.pages.end() ? nullptr : &*found;
}

} // namespace

class BundleChangesTest final : public QObject
{
    Q_OBJECT

private:
    BundleChanges rehearse(SiteFixture &fixture)
    {
        jobs::Progress progress;
        arrange(fixture.snapshot);
        const auto changes = rehearseExport(fixture.snapshot, fixture.media, Theme::builtIn(),
                                            fixture.options, m_place, progress);
        return changes ? *changes : BundleChanges();
    }

    QTemporaryDir m_folder;
    QString m_place;

private slots:
    void init()
    {
        static int number = 0;
        m_place = m_folder.filePath(u"site"_s + QString::number(++number));
    }

    void texts_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("text");
        const auto page = [](const QByteArray &main) -> QByteArray {
            return "<head><title>T</title></head><body><nav>N</nav><main>" + main + "</main></body>";
        };
        QTest::newRow("blocks") << page("<p>One\ntwo</p><p>three</p>") << u"One two\nthree"_s;
        QTest::newRow("inline") << page("<p>a<b>b</b> <a href=\"x\">c</a> <data>20</data></p>")
                                << u"ab c 20"_s;
        QTest::newRow("references") << page("&lt;b&gt; &amp;amp; &#39;&#x41;&quot; & &no;")
                                    << u"<b> &amp; 'A\" & &no;"_s;
        QTest::newRow("script") << page("a<script>if (1<2) x()</script>b") << u"a\nb"_s;
        QTest::newRow("one article") << page("<article>A</article><aside>B</aside>") << u"A"_s;
        QTest::newRow("many articles") << page("<article>A</article><article>B</article>") << u"A\nB"_s;
        QTest::newRow("no main") << QByteArray("<p>only this</p>") << u"only this"_s;
        QTest::newRow("cut short") << QByteArray("<main><p>a<b") << u"a"_s;
        QTest::newRow("nothing") << QByteArray() << QString();
    }

    void texts()
    {
        QFETCH(const QByteArray, html);
        QFETCH(const QString, text);
        QCOMPARE(pageText(html).text, text);
    }

    void firstIsAllNew()
    {
        SiteFixture fixture;
        const BundleChanges changes = rehearse(fixture);
        QVERIFY(changes.isFirst);
        QCOMPARE(changes.count(ChangeKind::New) + changes.count(ChangeKind::Redirected),
                 changes.pages.size());
        const PageChange *page = find(changes, u"en/news/both.html"_s);
        QVERIFY(page && page->language == u"en" && page->source.startsWith(u"entry:"));
        QVERIFY(!page->title.isEmpty() && page->after.contains(page->title));
        QVERIFY(!QFileInfo::exists(m_place));
    }

    void changesAreToldByText_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("folder") << QString();
        QTest::newRow("archive") << u".zip"_s;
    }

    void changesAreToldByText()
    {
        QFETCH(const QString, ending);
        m_place += ending;
        SiteFixture fixture;
        QVERIFY(fixture.exportTo(m_place));
        QCOMPARE(rehearse(fixture).pages.size(), 0);
        fixture.entry(u"english-only"_s).texts[english()].body = "Another text.\n";
        const BundleChanges changes = rehearse(fixture);
        QVERIFY(!changes.isFirst);
        QVERIFY(changes.otherFiles > 0 && changes.unchanged > 10);
        const PageChange *page = find(changes, u"en/news/english-only.html"_s);
        QVERIFY(page && page->kind == ChangeKind::Changed && page->changesText());
        QVERIFY(page->after.contains(u"Another text."_s) && !page->before.contains(u"Another text."_s));
        QCOMPARE(page, changes.pages.constData()); // what people write comes first
        // The rehearsal left everything as it was.
        QVERIFY(find(rehearse(fixture), u"en/news/english-only.html"_s));
    }

    void otherFormsTellTheirTexts_data()
    {
        QTest::addColumn<BundleForm>("form");
        QTest::addColumn<QString>("path");
        QTest::newRow("headless") << BundleForm::Headless << u"en/news/english-only.json"_s;
        QTest::newRow("Hugo") << BundleForm::Hugo << u"content/en/news/english-only/index.md"_s;
    }

    void otherFormsTellTheirTexts()
    {
        QFETCH(const BundleForm, form);
        QFETCH(const QString, path);
        SiteFixture fixture;
        fixture.options.form = form;
        QVERIFY(fixture.exportTo(m_place));
        fixture.entry(u"english-only"_s).texts[english()].body = "Another text.\n";
        const BundleChanges changes = rehearse(fixture);
        const PageChange *page = find(changes, path);
        QVERIFY(page);
        QCOMPARE(page->language, u"en"_s);
        QCOMPARE(page->title, fixture.entry(u"english-only"_s).texts[english()].title);
        QVERIFY(page->after.contains(u"Another text."_s) && page->before.contains(u"Some text."_s));
        QVERIFY(!page->after.contains(u'{'));
    }

    void removedAndRedirected()
    {
        SiteFixture fixture;
        QVERIFY(fixture.exportTo(m_place));
        Entry &entry = fixture.entry(u"both"_s);
        entry.texts[spanish()].state = WorkflowState::Archived;
        Redirect redirect;
        redirect.kind = ItemKind::Entry;
        redirect.item = entry.id.text();
        redirect.language = english();
        redirect.slug = u"both"_s;
        entry.texts[english()].slug = u"renamed"_s;
        fixture.snapshot.redirects = {redirect};
        const BundleChanges changes = rehearse(fixture);
        const PageChange *gone = find(changes, u"es/noticias/los-dos.html"_s);
        QVERIFY(gone && gone->kind == ChangeKind::Removed && !gone->title.isEmpty());
        QVERIFY(!gone->before.isEmpty() && gone->after.isEmpty());
        const PageChange *moved = find(changes, u"en/news/both.html"_s);
        QVERIFY(moved && moved->kind == ChangeKind::Redirected);
        QCOMPARE(moved->target, u"en/news/renamed.html"_s);
        QVERIFY(find(changes, u"en/news/renamed.html"_s)->kind == ChangeKind::New);
    }

    void exportNotesThem()
    {
        SiteFixture fixture;
        fixture.options.notesChanges = true;
        const auto first = fixture.exportTo(m_place);
        QVERIFY(first && first->changes.isFirst);
        fixture.entry(u"english-only"_s).texts[english()].body = "Another text.\n";
        const BundleChanges expected = rehearse(fixture);
        const auto second = fixture.exportTo(m_place);
        QVERIFY(second);
        QCOMPARE(second->changes.pages.size(), expected.pages.size());
        QCOMPARE(second->changes.pages.first().before, expected.pages.first().before);
        const auto third = fixture.exportTo(m_place);
        QVERIFY(third && third->nothingChanged && third->changes.pages.isEmpty());
        QCOMPARE(filesIn(m_place), exported(fixture)); // the bundle holds nothing of it
    }

    void pageForTheWebTeam()
    {
        BundleChanges changes;
        changes.pages = {{ChangeKind::Changed,
                          u"en/a.html"_s,
                          u"en"_s,
                          u"A <b>"_s,
                          {},
                          {},
                          u"one two"_s,
                          u"one three"_s},
                         {ChangeKind::Changed, u"en/list.html"_s, u"en"_s, u"List"_s, {}, {}, {}, {}},
                         {ChangeKind::Removed, u"es/b.html"_s, u"es"_s, u"B"_s, {}, {}, u"x"_s, {}}};
        const QByteArray html = changesPage(changes, {u"The Office & Co"_s, u"https://example.org"_s,
                                                      u"en"_s, QDateTime::currentDateTime()});
        QVERIFY(html.contains("The Office &amp; Co"));
        QVERIFY(html.contains("<b lang=\"en\">A &lt;b&gt;</b>"));
        QVERIFY(html.contains("one <del>two</del><ins>three</ins>"));
        QVERIFY(html.contains("<a href=\"https://example.org/en/a.html\">"));
        QVERIFY(!html.contains("https://example.org/es/b.html")); // it is gone
        QVERIFY(!html.contains("list.html"));
        QVERIFY(html.contains("2 page(s) changed, 1 page(s) removed."));
    }
};

GACETA_TEST(BundleChangesTest)
#include "bundlechangestest.moc"
