#include "app/core/slug.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;

class SlugTest final : public QObject
{
    Q_OBJECT

private slots:
    void form_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("plain") << QStringLiteral("graduation-rate") << true;
        QTest::newRow("digits") << QStringLiteral("107th-street") << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("capital") << QStringLiteral("Graduation") << false;
        QTest::newRow("accent") << QStringLiteral("año") << false;
        QTest::newRow("two hyphens") << QStringLiteral("a--b") << false;
        QTest::newRow("hyphen first") << QStringLiteral("-a") << false;
        QTest::newRow("hyphen last") << QStringLiteral("a-") << false;
        QTest::newRow("longest") << QString(80, u'a') << true;
        QTest::newRow("too long") << QString(81, u'a') << false;
    }

    void form()
    {
        QFETCH(QString, text);
        QTEST(isSlug(text), "valid");
    }

    void fromTitle_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("slug");
        QTest::newRow("accents") << QStringLiteral("Quiénes somos") << QStringLiteral("quienes-somos");
        QTest::newRow("ñ") << QStringLiteral("El año escolar") << QStringLiteral("el-ano-escolar");
        QTest::newRow("signs") << QStringLiteral("¿Qué sigue? ¡Más!") << QStringLiteral("que-sigue-mas");
        QTest::newRow("apostrophe") << QStringLiteral("LA Unified’s budget")
                                    << QStringLiteral("la-unifieds-budget");
        QTest::newRow("ß and &") << QStringLiteral("Straße & Co.") << QStringLiteral("strasse-co");
        QTest::newRow("nothing usable") << QStringLiteral("مدرسة") << QString();
        QTest::newRow("emoji") << QStringLiteral("🎓 Class of 2026") << QStringLiteral("class-of-2026");
        QTest::newRow("cut at a word") << QString(QStringLiteral("word ").repeated(30))
                                       << QString(QStringLiteral("word-").repeated(16)).chopped(1);
        QTest::newRow("one long word") << QString(200, u'a') << QString(80, u'a');
    }

    void fromTitle()
    {
        QFETCH(QString, title);
        QTEST(slugFromTitle(title), "slug");
        QVERIFY(slugFromTitle(title).isEmpty() || isSlug(slugFromTitle(title)));
    }
};

GACETA_TEST(SlugTest)
#include "slugtest.moc"
