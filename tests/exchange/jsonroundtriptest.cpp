#include "app/exchange/json/jsonexport.h"
#include "app/exchange/json/jsonimport.h"
#include "tests/exchange/richcontent.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace gaceta;
using namespace gaceta::exchange;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesBelow(const QString &folder)
{
    QStringList names = QDir(folder).entryList(QDir::Files);
    for (const QString &name : QDir(folder + u"/media"_s).entryList(QDir::Files))
        names.append(u"media/"_s + name);
    return names;
}

} // namespace

class JsonRoundTripTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    jobs::Progress m_progress;

    QString place(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void sameContentAndBytes_data()
    {
        QTest::addColumn<MediaPlacement>("placement");
        QTest::addColumn<int>("files");
        QTest::newRow("beside") << MediaPlacement::Beside << 3;
        QTest::newRow("embedded") << MediaPlacement::Embedded << 1;
    }

    void sameContentAndBytes()
    {
        QFETCH(MediaPlacement, placement);
        QFETCH(int, files);
        const RichContent rich = richContent();
        const QString first = place(u"%1-1/a.json"_s.arg(files));
        const QString second = place(u"%1-2/b.json"_s.arg(files));
        const auto written = writeJson(rich.snapshot, rich.media, placement, first, m_progress);
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().message));
        // Of the PDF, which Gaceta cannot take metadata out of.
        QCOMPARE(written->warnings.size(), qsizetype(1));
        QVERIFY(written->warnings.first().contains(u"report.pdf"_s));
        QCOMPARE(written->bytes, QFile(first).size());
        QCOMPARE(filesBelow(place(u"%1-1"_s.arg(files))).size(), qsizetype(files));

        const auto plan = readJson(first, m_progress);
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().message));
        QVERIFY(plan->content == rich.snapshot);
        for (const Media &media : rich.snapshot.media)
            QCOMPARE(plan->media->bytes(media.id).value(), rich.media.bytes(media.id).value());

        QVERIFY(writeJson(plan->content, *plan->media, placement, second, m_progress).has_value());
        QCOMPARE(contentOf(second), contentOf(first));
    }

    void sample()
    {
        const QString source = QStringLiteral(GACETA_SOURCE_DIR "/resources/sample/newsroom.json");
        const auto plan = readJson(source, m_progress);
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().message));
        QVERIFY(plan->content.entries.size() >= 10);
        const QString copy = place(u"sample/newsroom.json"_s);
        QVERIFY(writeJson(plan->content, *plan->media, MediaPlacement::Beside, copy, m_progress)
                    .has_value());
        QCOMPARE(contentOf(copy), contentOf(source));
    }

    void sameBytesInAnotherLocale()
    {
        const RichContent rich = richContent();
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Spain));
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "Asia/Kathmandu");
        tzset();
        const auto elsewhere = writeJson(rich.snapshot, rich.media, MediaPlacement::Beside,
                                         place(u"l1.json"_s), m_progress);
        QLocale::setDefault(before);
        qputenv("TZ", zone);
        tzset();
        QVERIFY(elsewhere.has_value());
        QVERIFY(
            writeJson(rich.snapshot, rich.media, MediaPlacement::Beside, place(u"l2.json"_s), m_progress)
                .has_value());
        QCOMPARE(contentOf(place(u"l1.json"_s)), contentOf(place(u"l2.json"_s)));
    }

    void folderGetsNewsroomJson()
    {
        const RichContent rich = richContent();
        const auto written =
            writeJson(rich.snapshot, rich.media, MediaPlacement::Beside, place(u"new/"_s), m_progress);
        QVERIFY(written.has_value());
        QVERIFY(QFile::exists(place(u"new/newsroom.json"_s)));
    }

    // What lies in the trash is not in the snapshot, but may still be named.
    void danglingReferencesAreLeftOut()
    {
        RichContent rich = richContent();
        rich.snapshot.terms.clear();
        rich.snapshot.schools.clear();
        rich.snapshot.boilerplates.clear();
        rich.snapshot.pages.removeIf([](const Page &page) { return page.parent.isNull(); });
        const QString file = place(u"dangling.json"_s);
        QVERIFY(writeJson(rich.snapshot, rich.media, MediaPlacement::Embedded, file, m_progress)
                    .has_value());
        const auto plan = readJson(file, m_progress);
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().message));
        QVERIFY(plan->content.entries.first().tags.isEmpty());
        QVERIFY(plan->content.pages.first().parent.isNull());
        // A list by the rule of a tag that is gone stays empty; it does not take in every school.
        const SchoolList &byTag = plan->content.schoolLists.at(1);
        QVERIFY(byTag.rule.tag.isNull());
        QVERIFY(byTag.order == SchoolListOrder::ByHand && byTag.members.isEmpty());
        QVERIFY(plan->content.statistics.first().observations.isEmpty());
        QCOMPARE(plan->content.redirects.size(), qsizetype(1));
        QCOMPARE(plan->content.entries.first().leadImage, rich.snapshot.entries.first().leadImage);
    }

    void warnsOfWhatCannotComeBack()
    {
        RichContent rich = richContent();
        rich.snapshot.schools.first().key = u"Two Words"_s;
        const auto written = writeJson(rich.snapshot, rich.media, MediaPlacement::Embedded,
                                       place(u"warned.json"_s), m_progress);
        QVERIFY(written.has_value());
        QCOMPARE(written->warnings.size(), qsizetype(2)); // one of the PDF that metadata stays in
        QVERIFY(written->warnings.filter(u"schools[0].key"_s).size() == 1);
    }

    void cancelledExportLeavesTheFormerFile()
    {
        const RichContent rich = richContent();
        const QString file = place(u"kept/newsroom.json"_s);
        QDir().mkpath(place(u"kept"_s));
        QFile former(file);
        QVERIFY(former.open(QIODevice::WriteOnly));
        former.write("former");
        former.close();
        jobs::Progress progress([&](double done, const QString &) {
            if (done > 0.5)
                progress.cancel();
        });
        const auto written =
            writeJson(rich.snapshot, rich.media, MediaPlacement::Beside, file, progress);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QCOMPARE(contentOf(file), QByteArray("former"));
        QCOMPARE(filesBelow(place(u"kept"_s)), QStringList{u"newsroom.json"_s});
        QVERIFY(!QDir(place(u"kept/media"_s)).exists());
    }

    void damagedMediaIsNotPassedOn()
    {
        RichContent rich = richContent();
        Media media = rich.snapshot.media.first();
        rich.media.add(media, "other bytes");
        const auto written = writeJson(rich.snapshot, rich.media, MediaPlacement::Embedded,
                                       place(u"damaged.json"_s), m_progress);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Damaged);
        QVERIFY(!QFile::exists(place(u"damaged.json"_s)));
    }

    void targetsThatCannotBeWritten()
    {
        const RichContent rich = richContent();
        const auto written = writeJson(rich.snapshot, rich.media, MediaPlacement::Embedded,
                                       u"/proc/no/newsroom.json"_s, m_progress);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::NoPermission);
    }
};

GACETA_TEST(JsonRoundTripTest)
#include "jsonroundtriptest.moc"
