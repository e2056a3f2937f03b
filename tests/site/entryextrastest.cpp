// What stands below an entry's text, what is said of its changes, and what stands on top of the news.

#include "tests/site/sitefixture.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

const QString page = u"en/news/both.html"_s;
const QString spanishPage = u"es/noticias/los-dos.html"_s;

QDateTime day(int month, int day)
{
    return {QDate(2023, month, day), QTime(20, 0), Qt::UTC};
}

QJsonObject dataOf(const QByteArray &html)
{
    const QRegularExpression script(u"<script type=\"application/ld\\+json\">(.*?)</script>"_s);
    const QString json = script.match(QString::fromUtf8(html)).captured(1);
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

Amendment correction()
{
    return {AmendmentKind::Correction,
            day(5, 4),
            {{english(), u"It was 84 <percent>."_s}, {spanish(), u"Era el 84 %."_s}}};
}

} // namespace

class EntryExtrasTest final : public QObject
{
    Q_OBJECT

private slots:
    void typosAreToldToNobody()
    {
        SiteFixture fixture;
        const auto before = exported(fixture);
        fixture.entry(u"both"_s).amendments = {
            {AmendmentKind::Typo, day(5, 4), {{english(), u"for the office"_s}}}};
        const auto after = exported(fixture);
        for (auto file = before.begin(); file != before.end(); ++file) {
            if (file.key() != u"manifest.json"_s)
                QVERIFY2(after.value(file.key()) == file.value(), qPrintable(file.key()));
        }
    }

    void correctionsAreTold()
    {
        SiteFixture fixture;
        fixture.entry(u"both"_s).amendments = {{AmendmentKind::Update, day(4, 2), {}}, correction()};
        const auto files = exported(fixture);
        const QByteArray html = files.value(page);
        QVERIFY(html.contains("It was 84 &lt;percent&gt;."));
        QVERIFY(html.contains("<time datetime=\"2023-05-04\">"));
        QVERIFY(html.contains(">Corrections</h2>"));
        QVERIFY(files.value(spanishPage).contains("Era el 84 %."));
        const QJsonObject data = dataOf(html);
        QVERIFY(data[u"dateModified"_s].toString().startsWith(u"2023-05-04"_s));
        const QJsonArray comments = data[u"correction"_s].toArray();
        QCOMPARE(comments.size(), 1);
        QCOMPARE(comments[0][u"@type"_s].toString(), u"CorrectionComment"_s);
        QCOMPARE(comments[0][u"text"_s].toString(), u"It was 84 <percent>."_s);
        for (const QString &feed : {u"en/feed.xml"_s, u"en/atom.xml"_s, u"en/feed.json"_s})
            QVERIFY2(files.value(feed).contains("It was 84"), qPrintable(feed));
        QVERIFY(files.value(u"es/feed.xml"_s).contains("Era el 84 %."));
        QVERIFY(files.value(u"en/feed.xml"_s).contains("<atom:updated>2023-05-04T20:00:00Z"));
    }

    void headingsSayWhatThereIs_data()
    {
        QTest::addColumn<QList<int>>("kinds");
        QTest::addColumn<QByteArray>("heading");
        const int update = int(AmendmentKind::Update);
        const int wrong = int(AmendmentKind::Correction);
        QTest::newRow("updates") << QList<int>{update} << QByteArray(">Updates<");
        QTest::newRow("corrections") << QList<int>{wrong, wrong} << QByteArray(">Corrections<");
        QTest::newRow("both") << QList<int>{update, wrong} << QByteArray(">Updates and corrections<");
    }

    void headingsSayWhatThereIs()
    {
        QFETCH(const QList<int>, kinds);
        SiteFixture fixture;
        for (const int kind : kinds)
            fixture.entry(u"both"_s).amendments.append(
                {AmendmentKind(kind), day(5, 4), {{english(), u"A note."_s}}});
        QFETCH(const QByteArray, heading);
        const auto files = exported(fixture);
        QVERIFY(files.value(page).contains(heading));
        // Untranslated, it is told in the original's words, and says so.
        QVERIFY(files.value(spanishPage).contains("<div lang=\"en\"><p>A note.</p></div>"));
    }

    void pinsComeFirst()
    {
        SiteFixture fixture; // "english-only" is the newer one
        fixture.entry(u"both"_s).pinnedUntil = QDate(2024, 1, 15);
        const auto order = [&](const QString &path) {
            const QByteArray html = exported(fixture).value(path);
            return html.indexOf("both.html") < html.indexOf("english-only.html");
        };
        QVERIFY(order(u"en/index.html"_s));
        QVERIFY(order(u"en/news/index.html"_s));
        QVERIFY(!order(u"en/feed.xml"_s)); // a feed goes by time
        QVERIFY(exported(fixture).value(u"en/news/index.html"_s).contains(">Featured<"));
        fixture.entry(u"both"_s).pinnedUntil = QDate(2024, 1, 14);
        QVERIFY(!order(u"en/index.html"_s));
        QVERIFY(!order(u"en/news/index.html"_s));
    }

    void templatesAreNowhere()
    {
        SiteFixture fixture;
        Entry &pattern = fixture.addEntry(u"zebra-pattern"_s, day(6, 1));
        pattern.isTemplate = true;
        for (const auto drafts : {site::Drafts::LeaveOut, site::Drafts::Include}) {
            fixture.options.drafts = drafts;
            const auto files = exported(fixture);
            for (auto file = files.begin(); file != files.end(); ++file)
                QVERIFY2(!file.value().contains("ebra"), qPrintable(file.key()));
        }
    }

    void picturesFilesAndVideo()
    {
        SiteFixture fixture;
        Media plan = fixture.snapshot.media.first();
        plan.id = MediaId::create();
        plan.fileName = u"Plan.pdf"_s;
        plan.mimeType = u"application/pdf"_s;
        const QByteArray bytes = QByteArray("%PDF-1.7\n").leftJustified(1'234'567, 'x');
        plan.sha256 =
            QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        fixture.media.add(plan.id, bytes);
        fixture.snapshot.media.append(plan);
        Entry &entry = fixture.entry(u"both"_s);
        entry.gallery = {fixture.snapshot.media.first().id, MediaId::create()};
        entry.attachments = {{plan.id, {{english(), u"The plan"_s}}}};
        entry.video = {u"https://youtu.be/1"_s, {}, {}, {{english(), u"The first seeds"_s}}};
        const auto files = exported(fixture);
        const QByteArray html = files.value(page);
        QCOMPARE(html.count("<li><figure>"), 1);
        QVERIFY(html.contains("alt=\"A garden\""));
        QVERIFY(html.contains(">The plan</a> <span class=\"meta\">PDF, 1.2 MB</span>"));
        QVERIFY(html.contains("href=\"https://youtu.be/1\""));
        QVERIFY(html.contains("<strong>The first seeds</strong>"));
        QVERIFY(html.contains("Watch on YouTube"));
        QVERIFY(!html.contains("<iframe"));
        const QByteArray translated = files.value(spanishPage);
        QVERIFY(translated.contains("Ver en YouTube"));
        QVERIFY(translated.contains(">The plan</a>"));
        QVERIFY(!files.keys().filter(u"media/plan-"_s).isEmpty());
    }

    void releasesEndAsReleasesDo()
    {
        SiteFixture fixture;
        Boilerplate about;
        about.id = BoilerplateId::create();
        about.texts[english()].body = "About the schools.\n";
        fixture.snapshot.boilerplates = {about};
        Entry &entry = fixture.entry(u"both"_s);
        entry.kind = EntryKind::PressRelease;
        entry.boilerplate = about.id;
        entry.embargo = QDateTime(QDate(2024, 2, 1), QTime(14, 0), Qt::UTC);
        fixture.options.drafts = site::Drafts::Include;
        const auto files = exported(fixture);
        const QByteArray html = files.value(page);
        QVERIFY(html.contains("Embargoed until Feb. 1, 2024, 6 a.m. PST"));
        QVERIFY(files.value(spanishPage).contains("Embargado hasta el 1 de febrero de 2024"));
        QVERIFY(html.indexOf("About the schools.") < html.indexOf("###"));
        entry.embargo = {};
        QVERIFY(exported(fixture).value(page).contains("For immediate release"));
        QVERIFY(exported(fixture).value(spanishPage).contains("Para publicación inmediata"));
    }
};

GACETA_TEST(EntryExtrasTest)
#include "entryextrastest.moc"
