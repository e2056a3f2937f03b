#include "app/core/contrast.h"
#include "app/core/picture/metadata.h"
#include "app/site/livesite.h"
#include "app/site/pages/colors.h"
#include "app/site/pages/smallpieces.h"
#include "app/site/plan/cleantext.h"
#include "tests/site/sitefixture.h"
#include "tests/support/testmain.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace gaceta;
using namespace gaceta::site;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray chunk(const QByteArray &name, const QByteArray &content)
{
    QByteArray size(4, 0);
    size[3] = char(content.size());
    return size + name + content + "CRCC";
}

QByteArray segment(char marker, const QByteArray &content)
{
    QByteArray made = "\xff";
    made.append(marker).append('\0').append(char(content.size() + 2)).append(content);
    return made;
}

} // namespace

static double contrast(const QByteArray &one, const QByteArray &other)
{
    return gaceta::contrast(QString::fromLatin1(one), QString::fromLatin1(other));
}

class HostileContentTest final : public QObject
{
    Q_OBJECT

private slots:
    void wrongAddressesAreNoLinks()
    {
        SiteFixture fixture;
        fixture.snapshot.organisation.email = u"office\"onclick=\"x@example.org"_s;
        QVERIFY(!exported(fixture)[u"en/index.html"_s].contains("mailto:"));
        QCOMPARE(mailUrl(u" a&b+c@example.org "_s), std::string("mailto:a%26b+c@example.org"));
        QCOMPARE(mailUrl(u"a@b@c"_s), std::string());
        QCOMPARE(phoneUrl(u"(213) 555-0100 ext. 42"_s), std::string("tel:+12135550100"));
        QCOMPARE(phoneUrl(u"213-555-0100; 213-555-0101"_s), std::string("tel:+12135550100"));
    }

    void noCharactersThatAreNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("beyond the first plane") << u"a\U0010FFFFb\U0001FFFEc"_s;
        QTest::newRow("first plane") << u"a\uFDD0b\uFFFFc"_s;
        QTest::newRow("controls") << u"a\u007Fb\u009Fc\u0001"_s;
    }

    void noCharactersThatAreNone()
    {
        QFETCH(const QString, text);
        QCOMPARE(cleanText(text), std::string("abc"));
        QCOMPARE(cleanText(text.toUtf8()), QByteArray("abc"));
        QCOMPARE(cleanText(u"¿÷?👍"_s.toUtf8()), u"¿÷?👍"_s.toUtf8());
    }

    void chartsOfNumbersWithoutEnd()
    {
        SiteFixture fixture;
        Statistic &statistic = fixture.snapshot.statistics.first();
        statistic.observations.clear();
        for (const double value : {1.7e308, -1.7e308, 5.0}) {
            Observation observation;
            observation.value = value;
            observation.asOf = QDate(2020 + int(statistic.observations.size()), 1, 1);
            statistic.observations.append(observation);
        }
        QVERIFY(!exported(fixture)[u"en/statistics.html"_s].contains("nan"));
    }

    void titles_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("script") << u"<script>alert('HOSTILE')</script>"_s;
        QTest::newRow("end of script") << u"</script><script>HOSTILE"_s;
        QTest::newRow("attribute") << u"x\" onmouseover=\"HOSTILE\" '"_s;
        QTest::newRow("template") << u"{{{body_html}}} {{> head}} ~1"_s;
        QTest::newRow("placeholder") << u"{page} {site} {n}"_s;
        QTest::newRow("emoji") << u"👩🏽‍🎓 día"_s;
        QTest::newRow("right to left") << u"\u202Eمدرسة שלום"_s;
        QTest::newRow("controls") << u"a\u0002b\u0000c\u0085d\uFFFE"_s;
        QTest::newRow("half a character") << u"a"_s + QChar(0xd83d) + u"b"_s;
        QTest::newRow("very long") << QString(20000, u'ñ');
        QTest::newRow("CDATA") << u"]]> <![CDATA[ <!-- --> &amp;"_s;
    }

    void titles()
    {
        QFETCH(const QString, title);
        SiteFixture fixture;
        LanguageVersion &text = fixture.entry(u"both"_s).texts[english()];
        text.title = text.summary = text.seoTitle = text.dateline = title;
        fixture.entry(u"both"_s).kind = EntryKind::PressRelease;
        fixture.entry(u"both"_s).outlet = title;
        fixture.snapshot.terms.first().texts[english()].name = title;
        fixture.snapshot.schools.first().texts[english()].name = title;
        fixture.snapshot.media.first().texts[english()].alt = title;
        fixture.snapshot.organisation.texts[english()].name = title;
        const auto files = exported(fixture);
        for (auto file = files.begin(); file != files.end(); ++file) {
            const QByteArray name = file.key().toUtf8();
            if (name.endsWith(".js") || name.endsWith(".json") ||
                name.endsWith(".webmanifest")) // text there is text
                continue;
            QVERIFY2(!file->contains("<script>alert"), name.constData());
            QVERIFY2(!file->contains("<script>HOSTILE"), name.constData());
            QVERIFY2(!file->contains("x\" onmouseover"), name.constData());
            const bool isPicture =
                name.endsWith(".png") || name.endsWith(".ico") || name.endsWith(".jpg");
            if (!isPicture && !file.key().startsWith(u"media/"_s))
                QVERIFY2(!file->contains('\x02'), name.constData());
            if (file.key().endsWith(u".xml"_s)) {
                QXmlStreamReader xml(*file);
                while (!xml.atEnd())
                    xml.readNext();
                QVERIFY2(!xml.hasError(), name.constData());
            }
        }
        const QByteArray shown = title.toHtmlEscaped().simplified().toUtf8();
        if (title.contains(u"{page}"_s) || title.contains(u"👩"_s))
            QVERIFY(files[u"en/news/both.html"_s].contains(QByteArray("<h1>" + shown + "</h1>")));
    }

    void bodiesCannotReachOut()
    {
        SiteFixture fixture;
        fixture.entry(u"both"_s).texts[english()].body =
            "<script>HOSTILE</script>\n\n[a](javascript:HOSTILE) ![b](https://evil.example/x.png)\n\n"
            "{{stat:unknown}} {{schools:unknown}} \x02 {{stat:graduation-rate\n";
        Entry &entry = fixture.entry(u"both"_s);
        entry.kind = EntryKind::Coverage;
        entry.outletUrl = u"javascript:HOSTILE"_s;
        fixture.snapshot.organisation.profiles = {u"javascript://example.org/%0aHOSTILE"_s};
        fixture.snapshot.schools.first().website = u"javascript:HOSTILE"_s;
        fixture.snapshot.statistics.first().observations.last().sourceUrl = u"javascript:HOSTILE"_s;
        const auto files = exported(fixture);
        for (auto file = files.begin(); file != files.end(); ++file)
            QVERIFY2(!file->contains("\"javascript:"), qPrintable(file.key()));
        const QByteArray page = files[u"en/news/both.html"_s];
        QVERIFY(!page.contains("<script>HOSTILE"));
        QVERIFY(!page.contains("javascript:"));
        QVERIFY(!page.contains("src=\"https://evil.example"));
        QVERIFY(!page.contains('\x02'));
    }

    void metadataIsTakenOut()
    {
        const QByteArray png = tinyPng();
        const qsizetype end = png.indexOf("IEND") - 4;
        const QByteArray loaded = png.left(33) + chunk("iCCP", "profile") + chunk("tEXt", "SECRET") +
                                  chunk("eXIf", "SECRET") + png.mid(33) + "SECRET after the end";
        const auto plain = withoutMetadata(loaded, u"image/png"_s);
        QVERIFY(plain && end > 0);
        QCOMPARE(plain->bytes, png.left(33) + chunk("iCCP", "profile") + png.mid(33));

        const QByteArray scan = segment('\xda', "head") + QByteArray("\x12\xff\x00\x34", 4);
        const QByteArray jpeg = "\xff\xd8" + segment('\xe0', "JFIF") + segment('\xe1', "Exif SECRET") +
                                segment('\xe2', "ICC_PROFILE") + segment('\xe2', "MPF SECRET") +
                                segment('\xfe', "SECRET") + segment('\xdb', "table") + scan +
                                "\xff\xd9" + "SECRET preview";
        const auto bare = withoutMetadata(jpeg, u"image/jpeg"_s);
        QVERIFY(bare);
        QCOMPARE(bare->bytes, "\xff\xd8" + segment('\xe0', "JFIF") + segment('\xe2', "ICC_PROFILE") +
                                  segment('\xdb', "table") + scan + "\xff\xd9");
    }

    void wrongPicturesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        QTest::newRow("text as png") << QByteArray("hello") << u"image/png"_s;
        QTest::newRow("cut off png") << tinyPng().left(40) << u"image/png"_s;
        QTest::newRow("png as jpeg") << tinyPng() << u"image/jpeg"_s;
        QTest::newRow("cut off jpeg") << QByteArray("\xff\xd8\xff\xe0\x00\x40", 6) << u"image/jpeg"_s;
        QTest::newRow("html") << QByteArray("<html></html>") << u"image/svg+xml"_s;
        QTest::newRow("script") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")
                                << u"image/svg+xml"_s;
        QTest::newRow("handler") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' onload='x'/>")
                                 << u"image/svg+xml"_s;
        QTest::newRow("elsewhere") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><image "
                                                 "href='https://evil.example/a.png'/></svg>")
                                   << u"image/svg+xml"_s;
        QTest::newRow("other type") << QByteArray("MZ") << u"application/x-msdownload"_s;
    }

    void wrongPicturesAreRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, type);
        QVERIFY(!withoutMetadata(bytes, type));
        SiteFixture fixture;
        fixture.media.add(fixture.snapshot.media.first().id, bytes);
        fixture.snapshot.media.first().mimeType = type;
        const QTemporaryDir folder;
        const auto report = fixture.exportTo(folder.filePath(u"site"_s));
        QVERIFY(report);
        QCOMPARE(report->warnings.size(), type.startsWith(u"image/"_s) ? 1 : 0);
        const auto files = filesIn(folder.filePath(u"site"_s));
        QVERIFY(files.keys().filter(u"media/"_s).isEmpty());
        QVERIFY(!files[u"en/news/both.html"_s].contains("media/garden"));
    }

    void drawingsAreKept()
    {
        const QByteArray svg = "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><g id='a'/>"
                               "<use href='#a'/></svg>";
        QCOMPARE(withoutMetadata(svg, u"image/svg+xml"_s)->bytes, svg);
    }

    void colorsAreReadable_data()
    {
        QTest::addColumn<QString>("brand");
        for (const char *color : {"", "#ffff00", "#000000", "#ffffff", "#0e5c75", "#ff0000", "no color"})
            QTest::newRow(color) << QString::fromLatin1(color);
    }

    void colorsAreReadable()
    {
        QFETCH(const QString, brand);
        const Theme &theme = Theme::builtIn();
        const SiteColors colors = siteColors(theme, brand);
        for (const QByteArray &background : theme.lightBackgrounds())
            QVERIFY(contrast(colors.accent, background) >= 4.5);
        for (const QByteArray &background : theme.darkBackgrounds())
            QVERIFY(contrast(colors.accentDark, background) >= 4.5);
        QVERIFY(contrast(colors.onAccent, colors.accent) >= 4.5);
        QVERIFY(contrast(colors.onAccentDark, colors.accentDark) >= 4.5);
    }

    void previewShowsADraft()
    {
        SiteFixture fixture;
        fixture.entry(u"both"_s).texts[spanish()].state = WorkflowState::Draft;
        arrange(fixture.snapshot);
        const EntryId id = fixture.entry(u"both"_s).id;
        fixture.options.drafts = Drafts::Include;
        const auto site = LiveSite::make(std::make_shared<const Snapshot>(fixture.snapshot),
                                         Theme::builtIn(), fixture.options);
        QVERIFY(site);
        const std::string path = (*site)->pathOf(ItemKind::Entry, id.text(), spanish());
        QCOMPARE(path, std::string("es/noticias/los-dos.html"));
        QVERIFY((*site)->file(path)->contains("<h1>Los dos</h1>"));
        // What is not there leads home, and has no page.
        QCOMPARE((*site)->pathOf(ItemKind::Entry, EntryId::create().text(), english()),
                 std::string("en/index.html"));
        QVERIFY(!(*site)->file("en/news/nowhere.html"));
    }
};

GACETA_TEST(HostileContentTest)

#include "hostilecontenttest.moc"
