// Content for Hugo: front matter, Markdown, and where things lie. tests/e2e/site/hugo.mjs builds it.

#include "app/site/bundle/bundlecheck.h"
#include "tests/site/sitefixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

SiteFixture hugoFixture()
{
    SiteFixture fixture;
    fixture.options.form = site::BundleForm::Hugo;
    return fixture;
}

struct Content
{
    QJsonObject matter;
    QByteArray body;
};

Content read(const QMap<QString, QByteArray> &files, const QString &path)
{
    const QByteArray text = files.value(path);
    const qsizetype end = text.indexOf("\n}\n") + 3;
    return {QJsonDocument::fromJson(text.left(end)).object(), text.mid(end + 1)};
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &text : list.toArray())
        texts.append(text.toString());
    return texts;
}

const QString bothPath = u"content/en/news/both/index.md"_s;

} // namespace

class HugoTest final : public QObject
{
    Q_OBJECT

private slots:
    void anEntryIsABundle()
    {
        SiteFixture fixture = hugoFixture();
        Entry &entry = fixture.entry(u"both"_s);
        entry.kind = EntryKind::PressRelease;
        entry.texts[english()].dateline = u"LOS ANGELES"_s;
        entry.texts[english()].body =
            "The rate is {{stat:graduation-rate}}, see [the other](gaceta:entry/" +
            fixture.entry(u"english-only"_s).id.text().toUtf8() + "#more) and [Laurel](gaceta:school/" +
            fixture.snapshot.schools[0].id.text().toUtf8() + ").\n\n# Head\n";
        const auto files = exported(fixture);
        const auto [matter, body] = read(files, bothPath);
        QCOMPARE(matter[u"title"_s].toString(), u"Both"_s);
        QCOMPARE(matter[u"date"_s].toString(), u"2022-03-01T10:00:00-08:00"_s);
        QCOMPARE(matter[u"draft"_s].toBool(true), false);
        QCOMPARE(textsOf(matter[u"categories"_s]), QStringList{u"press-release"_s});
        QCOMPARE(textsOf(matter[u"tags"_s]), QStringList{u"math"_s});
        QCOMPARE(textsOf(matter[u"schools"_s]), QStringList{u"laurel"_s});
        QCOMPARE(body, QByteArray("LOS ANGELES\u2009– The rate is 84%, see [the other]({{< relref "
                                  "\"/news/english-only#more\" >}}) and [Laurel]({{< relref "
                                  "\"/schools/laurel\" >}}).\n\n## Head {#head}\n"));
        const QString image = matter[u"image"_s].toString();
        QVERIFY2(files.contains(u"content/en/news/both/"_s + image), qPrintable(image));
        QVERIFY2(files.contains(u"content/es/noticias/los-dos/"_s + image), qPrintable(image));
        QCOMPARE(matter[u"resources"_s][0][u"src"_s].toString(), image);
        QCOMPARE(matter[u"resources"_s][0][u"params"_s][u"alt"_s].toString(), u"A garden"_s);
        QVERIFY(!files.contains(u"media/"_s + image));
    }

    void translationsAreTied()
    {
        SiteFixture fixture = hugoFixture();
        fixture.options.missingTranslation = MissingTranslation::ShowSource;
        const auto files = exported(fixture);
        const QString key = read(files, bothPath).matter[u"translationKey"_s].toString();
        QVERIFY(key.startsWith(u"entry-"_s));
        QCOMPARE(read(files, u"content/es/noticias/los-dos/index.md"_s)
                     .matter[u"translationKey"_s]
                     .toString(),
                 key);
        QCOMPARE(read(files, u"content/es/escuelas/escuela-secundaria-laurel/_index.md"_s)
                     .matter[u"title"_s]
                     .toString(),
                 QString()); // its address is that of the site
        QCOMPARE(read(files, u"content/es/escuelas/laurel/_index.md"_s)
                     .matter[u"translationKey"_s]
                     .toString(),
                 read(files, u"content/en/schools/laurel/_index.md"_s)
                     .matter[u"translationKey"_s]
                     .toString());
        // An original that stands in for a translation is none.
        const QJsonObject shown = read(files, u"content/es/noticias/english-only/index.md"_s).matter;
        QVERIFY(shown[u"translationKey"_s].toString().endsWith(u"-es"_s));
        QCOMPARE(shown[u"textLanguage"_s].toString(), u"en"_s);
    }

    void noShortcodeIsLeft_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("text") << QByteArray("a {{< x >}} {{% y %}}\n")
                              << QByteArray("a &#123;&#123;\\< x \\>}} &#123;&#123;% y %}}\n");
        QTest::newRow("whole, in code")
            << QByteArray("`{{< x >}} {{% y %}}`\n") << QByteArray("`{{</* x */>}} {{%/* y */%}}`\n");
        QTest::newRow("begun, in code") << QByteArray("`{{< x`\n") << QByteArray("`{{\u2060< x`\n");
        QTest::newRow("commented, in code")
            << QByteArray("`{{</* x */>}}`\n") << QByteArray("`{{\u2060</* x */>}}`\n");
        QTest::newRow("the end of a summary, in code")
            << QByteArray("`<!--more-->`\n") << QByteArray("`<!--\u2060more-->`\n");
    }

    void noShortcodeIsLeft()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, written);
        SiteFixture fixture = hugoFixture();
        fixture.entry(u"both"_s).texts[english()].body = body;
        fixture.entry(u"both"_s).texts[english()].title = u"{{< x >}} \"}\" ---"_s;
        const auto [matter, text] = read(exported(fixture), bothPath);
        QCOMPARE(text, written);
        QCOMPARE(matter[u"title"_s].toString(), u"{{< x >}} \"}\" ---"_s);
    }

    void listsBecomeMarkdown()
    {
        SiteFixture fixture = hugoFixture();
        fixture.entry(u"both"_s).texts[english()].body =
            "{{schools:all}}\n\n{{stats:summary}}\n\n{{news:latest 1}}\n";
        QCOMPARE(
            read(exported(fixture), bothPath).body,
            QByteArray(
                "  - [Laurel High School]({{< relref \"/schools/laurel\" >}})\n\n<!-- end list -->\n\n"
                "  - **84%** graduation rate (As of June 30, 2021)\n\n<!-- end list -->\n\n"
                "  - [English only]({{< relref \"/news/english-only\" >}}), May 2, 2023\n"));
    }

    void aPageTakesNoSectionsAddress()
    {
        SiteFixture fixture = hugoFixture();
        fixture.snapshot.pages[0].texts[english()].slug = u"news"_s;
        const auto files = exported(fixture);
        QCOMPARE(read(files, u"content/en/pages/news-1/index.md"_s).matter[u"slug"_s].toString(),
                 u"news-1"_s);
        QVERIFY(!files.contains(u"content/en/news/index.md"_s));
    }

    void whatIsNotOutIsADraft()
    {
        SiteFixture fixture = hugoFixture();
        fixture.options.drafts = site::Drafts::Include;
        fixture.entry(u"both"_s).texts[english()].state = WorkflowState::InReview;
        Entry &later = fixture.addEntry(u"later"_s, QDateTime(QDate(2023, 1, 1), {}, Qt::UTC));
        later.embargo = QDateTime(QDate(2030, 1, 1), QTime(9, 0), Qt::UTC);
        later.expires = QDateTime(QDate(2031, 1, 1), QTime(9, 0), Qt::UTC);
        const auto files = exported(fixture);
        QVERIFY(read(files, bothPath).matter[u"draft"_s].toBool());
        QVERIFY(
            !read(files, u"content/en/news/english-only/index.md"_s).matter[u"draft"_s].toBool(true));
        const QJsonObject matter = read(files, u"content/en/news/later/index.md"_s).matter;
        QVERIFY(matter[u"draft"_s].toBool());
        QCOMPARE(matter[u"publishDate"_s].toString(), u"2030-01-01T01:00:00-08:00"_s);
        QCOMPARE(matter[u"expiryDate"_s].toString(), u"2031-01-01T01:00:00-08:00"_s);
    }

    void formerAddressesLeadOn()
    {
        SiteFixture fixture = hugoFixture();
        fixture.snapshot.redirects.append(
            {ItemKind::Entry, fixture.entry(u"both"_s).id.text(), english(), u"an-old-slug"_s});
        QCOMPARE(textsOf(read(exported(fixture), bothPath).matter[u"aliases"_s]),
                 QStringList{u"/en/news/an-old-slug/"_s});
    }

    void itIsABundle()
    {
        const QTemporaryDir place;
        SiteFixture fixture = hugoFixture();
        const QString folder = place.filePath(u"hugo"_s);
        const auto first = fixture.exportTo(folder);
        QVERIFY2(first, qPrintable(first ? QString() : first.error().message));
        QCOMPARE(first->startPage, folder + u"/hugo.toml"_s);
        QVERIFY(fixture.exportTo(folder)->nothingChanged);
        fixture.entry(u"english-only"_s).texts[english()].body = "Another text.\n";
        QCOMPARE(fixture.exportTo(folder)->written, 1);
        jobs::Progress progress;
        QVERIFY(site::checkBundle(folder, progress)->isSound());
        fixture.options.threads = 1;
        const auto one = exported(fixture);
        fixture.options.threads = 5;
        QCOMPARE(exported(fixture), one);
    }

    void damagedImagesAreLeftOut()
    {
        SiteFixture fixture = hugoFixture();
        fixture.media.add(fixture.snapshot.media[0].id, "no picture");
        const QTemporaryDir place;
        const auto report = fixture.exportTo(place.filePath(u"hugo"_s));
        QVERIFY(report);
        QCOMPARE(report->warnings.size(), 1);
        const auto files = filesIn(place.filePath(u"hugo"_s));
        QVERIFY(!read(files, bothPath).matter.contains(u"image"_s));
        QVERIFY(files.keys().filter(u".png"_s).isEmpty());
    }
};

GACETA_TEST(HugoTest)
#include "hugotest.moc"
