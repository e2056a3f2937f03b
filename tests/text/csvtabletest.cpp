// Fields that would break a line of a table, and numbers as programs read them.

#include "app/text/csvtable.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta::text;
using namespace Qt::StringLiterals;

class CsvTableTest final : public QObject
{
    Q_OBJECT

private slots:
    void fields_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << u"Watts"_s << QByteArray("Watts");
        QTest::newRow("empty") << QString() << QByteArray();
        QTest::newRow("comma") << u"K, 1"_s << QByteArray("\"K, 1\"");
        QTest::newRow("quote") << u"the \"old\" one"_s << QByteArray("\"the \"\"old\"\" one\"");
        QTest::newRow("line") << u"a\nb"_s << QByteArray("\"a\nb\"");
        QTest::newRow("accent") << u"Méndez"_s << QByteArray("Méndez");
    }
    void fields()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, written);
        CsvTable table({u"a"_s, u"b"_s});
        table.addRow({field, u"2"_s});
        QCOMPARE(table.bytes(), QByteArray("\xef\xbb\xbf"
                                           "a,b\r\n" +
                                           written + ",2\r\n"));
        QCOMPARE(table.rows(), 1);
    }

    void numbers()
    {
        QCOMPARE(csvNumber(175000000), u"175000000"_s);
        QCOMPARE(csvNumber(12.8), u"12.8"_s);
        QCOMPARE(csvNumber(0.1 + 0.2), u"0.30000000000000004"_s);
    }
};

GACETA_TEST(CsvTableTest)

#include "csvtabletest.moc"
