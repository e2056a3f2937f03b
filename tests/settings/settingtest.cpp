#include "app/settings/appearancesettings.h"
#include "app/settings/editorsettings.h"
#include "app/settings/windowsettings.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace gaceta::settings;
using namespace Qt::StringLiterals;

class SettingTest final : public QObject
{
    Q_OBJECT

private slots:
    void defaults()
    {
        const MemoryStore store;
        QCOMPARE(colorScheme.get(store), ColorScheme::System);
        QCOMPARE(recentFiles.get(store), QStringList());
        QCOMPARE(sourceShown.get(store), false);
    }

    void survivesTheFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"gaceta.conf"_s);
        {
            PersonalStore store(path);
            colorScheme.set(store, ColorScheme::Dark);
            sourceShown.set(store, true);
            shownLanguages.set(store, {u"es"_s});
            windowGeometry.set(store, QByteArray("\0\1\2ñ", 5));
            uiLanguage.set(store, u"es"_s);
        }
        const PersonalStore store(path);
        QCOMPARE(colorScheme.get(store), ColorScheme::Dark);
        QCOMPARE(sourceShown.get(store), true);
        QCOMPARE(shownLanguages.get(store), QStringList{u"es"_s});
        QCOMPARE(windowGeometry.get(store), QByteArray("\0\1\2ñ", 5));
        QCOMPARE(uiLanguage.get(store), u"es"_s);
    }

    void keepsUnknownKeys()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"gaceta.conf"_s);
        QSettings(path, QSettings::IniFormat).setValue(u"future/setting"_s, u"kept"_s);
        {
            PersonalStore store(path);
            colorScheme.set(store, ColorScheme::Light);
            colorScheme.set(store, ColorScheme::System);
        }
        const QSettings file(path, QSettings::IniFormat);
        QCOMPARE(file.value(u"future/setting"_s).toString(), u"kept"_s);
        QVERIFY(!file.contains(colorScheme.key()));
    }

    void otherFormsReadAsTheDefault_data()
    {
        QTest::addColumn<QVariant>("stored");
        QTest::newRow("word") << QVariant(u"purple"_s);
        QTest::newRow("number") << QVariant(7);
        QTest::newRow("list") << QVariant(QStringList{u"dark"_s, u"light"_s});
    }

    void otherFormsReadAsTheDefault()
    {
        QFETCH(QVariant, stored);
        MemoryStore store;
        store.setValue(colorScheme.key(), stored);
        store.setValue(sourceShown.key(), stored);
        QCOMPARE(colorScheme.get(store), ColorScheme::System);
        QCOMPARE(sourceShown.get(store), false);
    }

    void recentFilesStandOnceAndAreFew()
    {
        MemoryStore store;
        for (int i = 0; i < 15; ++i)
            rememberRecentFile(store, u"/news/%1.gaceta"_s.arg(i));
        rememberRecentFile(store, u"/news/../news/10.gaceta"_s);
        const QStringList files = recentFiles.get(store);
        QCOMPARE(files.size(), qsizetype(maximumRecentFiles));
        QCOMPARE(files.first(), u"/news/10.gaceta"_s);
        QCOMPARE(files.count(u"/news/10.gaceta"_s), qsizetype(1));
        forgetRecentFile(store, u"/news/10.gaceta"_s);
        QVERIFY(!recentFiles.get(store).contains(u"/news/10.gaceta"_s));
    }

    void authorIsTheSettingThenTheAccount()
    {
        MemoryStore store;
        qputenv("USER", "ana");
        QCOMPARE(effectiveAuthorName(store), u"ana"_s);
        authorName.set(store, u"Ana Ruiz"_s);
        QCOMPARE(effectiveAuthorName(store), u"Ana Ruiz"_s);
    }
};

GACETA_TEST(SettingTest)
#include "settingtest.moc"
