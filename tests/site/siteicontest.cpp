// The small picture of the site in all its forms.

#include "app/site/icons/siteicon.h"
#include "tests/site/sitefixture.h"
#include "tests/support/testmain.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gaceta;
using namespace gaceta::site;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

class SiteIconTest final : public QObject
{
    Q_OBJECT

private slots:
    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("words") << u"Partnership for Los Angeles Schools"_s << u"PL"_s;
        QTest::newRow("one word") << u"Partnership"_s << u"P"_s;
        QTest::newRow("short") << u"LAU"_s << u"LAU"_s;
        QTest::newRow("small letters") << u"escuelas del sur"_s << u"E"_s;
        QTest::newRow("accent") << u"Águilas de Oro"_s << u"ÁO"_s;
        QTest::newRow("number") << u"9 Dots"_s << u"9D"_s;
        QTest::newRow("marks") << u"“The” Office"_s << u"O"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void initials()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, initials);
        QCOMPARE(QString::fromStdString(initialsOf(name)), initials);
    }

    void pictures()
    {
        const SiteIcon icon{"PL", "#9c3a1c", "#ffffff"};
        const std::string bytes = iconPng(icon, 64, IconShape::Rounded);
        QCOMPARE(bytes, iconPng(icon, 64, IconShape::Rounded));
        const QImage rounded = QImage::fromData(QByteArray::fromStdString(bytes), "PNG");
        QCOMPARE(rounded.size(), QSize(64, 64));
        QCOMPARE(rounded.pixelColor(0, 0).alpha(), 0);
        QCOMPARE(rounded.pixelColor(32, 2), QColor(0x9c, 0x3a, 0x1c));
        const QImage full =
            QImage::fromData(QByteArray::fromStdString(iconPng(icon, 64, IconShape::Full)), "PNG");
        QCOMPARE(full.pixelColor(0, 0), QColor(0x9c, 0x3a, 0x1c));
        bool hasLetters = false;
        for (int x = 0; x < 64; ++x)
            hasLetters |= full.pixelColor(x, 32) == QColor(Qt::white);
        QVERIFY(hasLetters);
        const QByteArray ico = QByteArray::fromStdString(iconIco(icon));
        QVERIFY(ico.startsWith(QByteArray("\0\0\1\0\3\0", 6)));
        QCOMPARE(ico.count("\x89PNG"), 3);
        QVERIFY(
            QByteArray::fromStdString(iconSvg({"<&", "#000000", "#ffffff"})).contains(">&lt;&amp;<"));
    }

    void manifestNamesFilesThatAreThere()
    {
        SiteFixture fixture;
        const auto files = exported(fixture);
        QVERIFY(files.contains(u"favicon.ico"_s) && files.contains(u"apple-touch-icon.png"_s));
        QVERIFY(files.value(u"en/index.html"_s).contains("href=\"../favicon.svg\""));
        for (const QString &folder : {u"en/"_s, u"es/"_s}) {
            const QJsonObject manifest =
                QJsonDocument::fromJson(files.value(folder + u"site.webmanifest"_s)).object();
            QCOMPARE(manifest[u"lang"_s].toString() + u'/', folder);
            QVERIFY(!manifest[u"name"_s].toString().isEmpty());
            const QJsonArray icons = manifest[u"icons"_s].toArray();
            QCOMPARE(icons.size(), 4);
            for (const QJsonValue &icon : icons)
                QVERIFY(files.contains(icon[u"src"_s].toString().remove(u"../"_s)));
        }
    }
};

GACETA_TEST(SiteIconTest)
#include "siteicontest.moc"
