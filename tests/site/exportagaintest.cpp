// An export into the place of the former one gives what a fresh one would give.

#include "app/core/dictionaryword.h"
#include "tests/site/sitefixture.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

class Again final
{
public:
    // Once as it is, and once after the change.
    template <typename Change>
    [[nodiscard]] QMap<QString, QByteArray> filesAfter(SiteFixture &fixture, const Change &change) const
    {
        const QString place = m_folder.filePath(u"site"_s);
        const auto first = fixture.exportTo(place);
        change();
        const auto second = fixture.exportTo(place);
        if (!first || !second)
            qFatal("The export failed");
        QMap<QString, QByteArray> files = filesIn(place);
        files.remove(u"manifest.json"_s);
        return files;
    }

private:
    QTemporaryDir m_folder;
};

QMap<QString, QByteArray> fresh(const SiteFixture &fixture)
{
    QMap<QString, QByteArray> files = exported(fixture);
    files.remove(u"manifest.json"_s);
    return files;
}

} // namespace

class ExportAgainTest final : public QObject
{
    Q_OBJECT

private slots:
    void theNewsSitemapFollowsTheDay_data()
    {
        QTest::addColumn<int>("days");
        QTest::newRow("still news") << 1;
        QTest::newRow("no longer") << 2;
        QTest::newRow("long gone") << 9;
    }
    void theNewsSitemapFollowsTheDay()
    {
        QFETCH(const int, days);
        SiteFixture fixture;
        fixture.addEntry(u"today"_s, fixture.options.asOf.addSecs(-60));
        const auto files = Again().filesAfter(
            fixture, [&] { fixture.options.asOf = fixture.options.asOf.addDays(days); });
        QCOMPARE(files.contains(u"news-sitemap.xml"_s), days == 1);
        QCOMPARE(files, fresh(fixture));
    }

    void aPhotoThatComesBackIsShown()
    {
        SiteFixture fixture;
        const MediaId photo = fixture.snapshot.media.first().id;
        const QByteArray bytes = *fixture.media.bytes(photo);
        fixture.media.add(photo, "no picture");
        const auto files = Again().filesAfter(fixture, [&] { fixture.media.add(photo, bytes); });
        QVERIFY(files[u"en/index.html"_s].contains("/media/"));
        QCOMPARE(files, fresh(fixture));
    }

    void aFormerAddressOfHugoEndsWhenAnotherTakesIt()
    {
        SiteFixture fixture;
        fixture.options.form = site::BundleForm::Hugo;
        for (int i = 0; i < 8; ++i)
            (void)fixture.addEntry(u"between-"_s + QString::number(i),
                                   fixture.options.asOf.addDays(-i - 1));
        fixture.snapshot.redirects.append(
            {ItemKind::Entry, fixture.entry(u"both"_s).id.text(), english(), u"an-old-slug"_s});
        const auto files = Again().filesAfter(fixture, [&] {
            (void)fixture.addEntry(u"an-old-slug"_s, fixture.options.asOf.addDays(-1));
        });
        QVERIFY(!files[u"content/en/news/both/index.md"_s].contains("an-old-slug"));
        QCOMPARE(files, fresh(fixture));
    }

    void whatWritersAloneSeeChangesNothing()
    {
        SiteFixture fixture;
        const QTemporaryDir folder;
        QVERIFY(fixture.exportTo(folder.filePath(u"site"_s)));
        fixture.snapshot.dictionary.append({english(), u"Gaceta"_s, {}, {}});
        fixture.snapshot.ignoredFindings.append(IgnoredFinding());
        QVERIFY(fixture.exportTo(folder.filePath(u"site"_s))->nothingChanged);
    }

    void anArchiveOfAnotherFormStays()
    {
        SiteFixture fixture;
        const QTemporaryDir folder;
        const QString archive = folder.filePath(u"site.zip"_s);
        QVERIFY(fixture.exportTo(archive));
        fixture.options.form = site::BundleForm::Headless;
        const auto refused = fixture.exportTo(archive);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        fixture.options.form = site::BundleForm::Site;
        QVERIFY(fixture.exportTo(archive));
    }
};

GACETA_TEST(ExportAgainTest)
#include "exportagaintest.moc"
