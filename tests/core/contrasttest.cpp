#include "app/core/contrast.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace Qt::StringLiterals;

class ContrastTest final : public QObject
{
    Q_OBJECT

private slots:
    // Values of https://webaim.org/resources/contrastchecker/
    void contrasts_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<double>("ratio");
        QTest::newRow("most") << u"#000000"_s << u"#ffffff"_s << 21.0;
        QTest::newRow("none") << u"#1d4f91"_s << u"#1d4f91"_s << 1.0;
        QTest::newRow("just enough") << u"#767676"_s << u"#ffffff"_s << 4.54;
        QTest::newRow("just too little") << u"#777777"_s << u"#ffffff"_s << 4.48;
        QTest::newRow("red") << u"#ffffff"_s << u"#ff0000"_s << 4.0;
    }
    void contrasts()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(double, ratio);
        QVERIFY(std::abs(contrast(first, second) - ratio) < 0.006);
    }

    void theNearestColorReads_data()
    {
        QTest::addColumn<QString>("color");
        for (const QString &color :
             {u"#ffffff"_s, u"#ffff00"_s, u"#7fd0d6"_s, u"#ff0000"_s, u"#000000"_s})
            QTest::newRow(qPrintable(color)) << color;
    }
    void theNearestColorReads()
    {
        QFETCH(QString, color);
        const QString darker = darkenedFor(color, {u"#ffffff"_s});
        QVERIFY(isReadable(darker, {u"#ffffff"_s}));
        QCOMPARE(darker == color, isReadable(color, {u"#ffffff"_s}));
        QVERIFY(isReadable(lightenedFor(color, {u"#10181a"_s}, 6), {u"#10181a"_s}, 6));
    }
};

GACETA_TEST(ContrastTest)
#include "contrasttest.moc"
