#include "app/site/cards/sharecard.h"
#include "tests/site/sitefixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTest>

#include <functional>

using namespace gaceta;
using namespace gaceta::site;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

ShareCard card(const QString &title)
{
    return {title.toStdString(), "Press release", "River Schools", "en",
            "#0b5c68",           "#ffffff",       "#f2b544",       {}};
}

// Where something is drawn in the rows between: the first and the last column.
std::pair<int, int> drawnColumns(const QImage &image, int top, int bottom)
{
    std::pair found{image.width(), -1};
    for (int y = top; y < bottom; ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).lightness() > 200)
                found = {std::min(found.first, x), std::max(found.second, x)};
        }
    }
    return found;
}

} // namespace

class ShareCardTest final : public QObject
{
    Q_OBJECT

private slots:
    void titles_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("fromRight");
        QTest::newRow("short") << u"Hi"_s << false;
        QTest::newRow("accents") << u"¿Cómo logró la escuela un año récord de graduación?"_s << false;
        QTest::newRow("long") << u"A title that does not end "_s.repeated(12) << false;
        QTest::newRow("one word") << u"Donaudampfschifffahrt"_s.repeated(14) << false;
        QTest::newRow("emoji") << u"Graduation day 🎓🎉 for everybody"_s << false;
        QTest::newRow("right to left") << u"يوم التخرج في مدارس النهر"_s << true;
        QTest::newRow("markup") << u"<b>Bold & brave</b>"_s << false;
    }

    // Nothing runs over the margins or into what stands below. LOOK=folder keeps them to be looked at.
    void titles()
    {
        QFETCH(const QString, title);
        QFETCH(const bool, fromRight);
        const Result<QByteArray> jpeg = drawn(card(title));
        QVERIFY(jpeg);
        if (const QString folder = qEnvironmentVariable("LOOK"); !folder.isEmpty()) {
            QFile file(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".jpg"_s);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*jpeg) == jpeg->size());
        }
        QCOMPARE(*jpeg, *drawn(card(title)));
        QVERIFY(jpeg->size() < 120'000);
        const QImage image = QImage::fromData(*jpeg);
        QCOMPARE(image.size(), QSize(shareWidth, shareHeight));
        const auto [first, last] = drawnColumns(image, 150, 460);
        QVERIFY2(first >= 70 && last <= shareWidth - 70 && first < last,
                 qPrintable(u"%1 to %2"_s.arg(first).arg(last)));
        QVERIFY(fromRight ? last > shareWidth - 100 : first < 100);
        const auto below = drawnColumns(image, 466, 480);
        QVERIFY(below.second < 0);
    }

    void onlyWhereNoPhotoFits()
    {
        SiteFixture fixture;
        fixture.options.baseUrl = u"https://www.example.org"_s;
        const QMap<QString, QByteArray> files = exported(fixture);
        const QString path = u"cards/en/news/english-only.jpg"_s;
        QVERIFY(files.contains(path));
        const QByteArray tag = "property=\"og:image\" content=\"https://www.example.org/";
        QVERIFY(files[u"en/news/english-only.html"_s].contains(QByteArray(tag + path.toUtf8() + '"')));
        // The only photo there is has one pixel.
        QVERIFY(files.contains(u"cards/en/news/both.jpg"_s) &&
                files.contains(u"cards/es/noticias/los-dos.jpg"_s));
        QVERIFY(files[u"cards/en/news/both.jpg"_s] != files[u"cards/es/noticias/los-dos.jpg"_s]);
        fixture.options.shareCards = false;
        QVERIFY(exported(fixture).keys().filter(u"cards/"_s).isEmpty());
        fixture.options.shareCards = true;
        fixture.options.baseUrl.clear();
        fixture.snapshot.organisation.baseUrl.clear();
        QVERIFY(exported(fixture).keys().filter(u"cards/"_s).isEmpty());
    }

    void isDrawnAgainWhereItWouldBeAnother()
    {
        SiteFixture fixture;
        fixture.options.baseUrl = u"https://www.example.org"_s;
        const QTemporaryDir folder;
        QVERIFY(fixture.exportTo(folder.path()));
        for (const auto &change : std::initializer_list<std::function<void()>>{
                 [&] { fixture.entry(u"both"_s).texts[english()].title = u"Anew"_s; },
                 [&] { fixture.entry(u"both"_s).kind = EntryKind::Statement; },
                 [&] { fixture.snapshot.organisation.texts[english()].name = u"Lake Schools"_s; },
                 [&] { fixture.snapshot.organisation.accentColor = u"#7a1020"_s; }}) {
            change();
            QVERIFY(fixture.exportTo(folder.path()));
            QCOMPARE(filesIn(folder.path()), exported(fixture));
        }
    }
};

GACETA_TEST(ShareCardTest)

#include "sharecardtest.moc"
