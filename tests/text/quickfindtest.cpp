#include "app/text/quickfind.h"
#include "tests/support/testmain.h"

#include <QByteArray>
#include <QTest>

using namespace gaceta;

class QuickFindTest final : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("alone") << QByteArray("gaceta:entry/") << true;
        QTest::newRow("at the end") << QByteArray("Note: see gaceta:entry/") << true;
        QTest::newRow("at the begin") << QByteArray("gaceta:entry/1 and more: this") << true;
        QTest::newRow("after another colon") << QByteArray("a:gaceta:gaceta:entry/") << true;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("only a colon") << QByteArray(":") << false;
        QTest::newRow("cut short") << QByteArray("gaceta:entry") << false;
        QTest::newRow("begin missing") << QByteArray("aceta:entry/") << false;
        QTest::newRow("another word") << QByteArray("gaceta:page/ and entry/") << false;
    }

    void finds()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, found);
        QCOMPARE(text::holdsWordWithColon(text, "gaceta:entry/"), found);
    }
};

GACETA_TEST(QuickFindTest)
#include "quickfindtest.moc"
