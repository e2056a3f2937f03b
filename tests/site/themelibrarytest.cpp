#include "app/site/themes/themelibrary.h"
#include "app/site/themes/themestarter.h"
#include "tests/site/sitefixture.h"
#include "tests/support/testmain.h"

#include <QStandardPaths>
#include <QTest>

using namespace gaceta;
using namespace gaceta::site;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

class ThemeLibraryTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_data;

    static Organisation with(const QString &theme, const QList<ThemeChoice> &options = {})
    {
        Organisation organisation;
        organisation.theme = theme;
        organisation.themeOptions = options;
        return organisation;
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_data.path().toUtf8());
        QVERIFY(ownThemesFolder().startsWith(m_data.path()));
    }

    void knowsTheBuiltInOnesAndOnesOwn()
    {
        QVERIFY(startTheme(ownThemesFolder() + u"/mine"_s, u"broadsheet"_s));
        QStringList ids;
        for (const ThemeEntry &theme : availableThemes())
            ids.append(theme.id);
        QCOMPARE(ids, QStringList({u"default"_s, u"broadsheet"_s, u"mine"_s}));
        QCOMPARE(themeNamed({})->digest(), Theme::builtIn().digest());
        QCOMPARE(themeNamed(u"mine"_s)->templates(), themeNamed(u"broadsheet"_s)->templates());
        QCOMPARE(themeNamed(ownThemesFolder() + u"/mine"_s)->name(), u"mine"_s);
    }

    void aThemeThatIsNotThereIsNamed()
    {
        const auto theme = themeFor(with(u"gazette"_s));
        QVERIFY(!theme && theme.error().code == ErrorCode::NotFound);
        QVERIFY2(theme.error().message.contains(u"“gazette”"_s) &&
                     theme.error().message.contains(u"broadsheet"_s),
                 qPrintable(theme.error().message));
    }

    // A newsroom may come from elsewhere.
    void aNewsroomNamesNoFolder_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::newRow("absolute") << ownThemesFolder() + u"/mine"_s;
        QTest::newRow("relative") << u"../themes/mine"_s;
        QTest::newRow("parent") << u".."_s;
    }
    void aNewsroomNamesNoFolder()
    {
        QFETCH(const QString, theme);
        QVERIFY(!themeFor(with(theme)));
    }

    void takesWhatTheThemeOffersAndAccepts()
    {
        const auto theme = themeFor(with(u"broadsheet"_s, {{u"paper"_s, u"cream"_s},
                                                           {u"text_size"_s, u"400"_s},
                                                           {u"drop_cap"_s, u"false"_s},
                                                           {u"nothing"_s, u"x"_s}}));
        QVERIFY(theme);
        QCOMPARE(theme->options().value("paper"), QByteArray("cream"));
        QCOMPARE(theme->options().value("text_size"), QByteArray("100"));
        QCOMPARE(theme->options().value("drop_cap"), QByteArray("false"));
        QVERIFY(!theme->options().contains("nothing"));
    }

    // What was chosen is about the newsroom's own theme.
    void anotherThemeComesAsItIs()
    {
        const Organisation organisation = with(u"broadsheet"_s, {{u"text_size"_s, u"120"_s}});
        QCOMPARE(themeFor(organisation, u"default"_s)->options().value("text_size"), QByteArray("100"));
        QCOMPARE(themeFor(organisation, u"broadsheet"_s)->options().value("text_size"),
                 QByteArray("120"));
        QCOMPARE(themeFor(organisation)->options().value("text_size"), QByteArray("120"));
    }

    void optionsReachThePages()
    {
        SiteFixture fixture;
        const QTemporaryDir folder;
        Snapshot snapshot = fixture.snapshot;
        arrange(snapshot);
        const auto theme =
            themeFor(with(u"broadsheet"_s, {{u"drop_cap"_s, u"false"_s}, {u"headlines"_s, u"plain"_s}}));
        jobs::Progress progress;
        QVERIFY(exportSite(snapshot, fixture.media, *theme, fixture.options, folder.filePath(u"a"_s),
                           progress));
        const QByteArray page = filesIn(folder.filePath(u"a"_s)).value(u"en/index.html"_s);
        QVERIFY(page.contains("--display:var(--plain)"));
        QVERIFY(!page.contains("first-letter"));
        QVERIFY(page.contains("class=\"imprint\""));
    }
};

GACETA_TEST(ThemeLibraryTest)
#include "themelibrarytest.moc"
