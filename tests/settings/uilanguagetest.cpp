#include "app/settings/uilanguage.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace gaceta::settings;
using namespace Qt::StringLiterals;

class UiLanguageTest final : public QObject
{
    Q_OBJECT

private slots:
    void choice_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("preferred");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("as wanted") << u"es"_s << QStringList{u"en-US"_s} << u"es"_s;
        QTest::newRow("region") << u"es-MX"_s << QStringList{u"en-US"_s} << u"es"_s;
        QTest::newRow("as LANG says it") << u"es_MX.UTF-8"_s << QStringList{} << u"es"_s;
        QTest::newRow("not available") << u"fr"_s << QStringList{u"fr"_s, u"es-ES"_s} << u"es"_s;
        QTest::newRow("system") << QString() << QStringList{u"es-US"_s, u"en"_s} << u"es"_s;
        QTest::newRow("nothing fits") << QString() << QStringList{u"ko-KR"_s, u"C"_s} << u"en"_s;
        QTest::newRow("no other word") << u"estonian"_s << QStringList{} << u"en"_s;
    }

    void choice()
    {
        QFETCH(QString, wanted);
        QFETCH(QStringList, preferred);
        QTEST(UiLanguage::choose(wanted, preferred), "chosen");
    }

    void locale_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QLocale>("system");
        QTest::addColumn<QLocale>("locale");
        const QLocale spanishHere(QLocale::Spanish, QLocale::UnitedStates);
        const QLocale mexico(QLocale::Spanish, QLocale::Mexico);
        QTest::newRow("the system's own") << u"es"_s << mexico << mexico;
        QTest::newRow("Spanish in the US") << u"es"_s << QLocale(u"en_US"_s) << spanishHere;
        QTest::newRow("English in the US") << u"en"_s << spanishHere << QLocale(u"en_US"_s);
        QTest::newRow("not spoken there") << u"es"_s << QLocale(u"ko_KR"_s) << spanishHere;
        QTest::newRow("no country") << u"es"_s << QLocale::c() << spanishHere;
    }

    void locale()
    {
        QFETCH(QString, language);
        QFETCH(QLocale, system);
        QTEST(UiLanguage::localeFor(language, system), "locale");
    }

    void switchesAndGivesBack()
    {
        const QLocale before;
        {
            UiLanguage language;
            language.apply(u"es"_s);
            QCOMPARE(language.current(), u"es"_s);
            QCOMPARE(QLocale().language(), QLocale::Spanish);
            language.apply(u"en"_s);
            QCOMPARE(QLocale().language(), QLocale::English);
        }
        QLocale::setDefault(before);
    }
};

GACETA_TEST(UiLanguageTest)
#include "uilanguagetest.moc"
