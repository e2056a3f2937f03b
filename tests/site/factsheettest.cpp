// The fact sheet: its page, and its PDF as other programs read it (qpdf, and poppler's tools).

#include "app/site/factsheet/factsheetexport.h"
#include "tests/site/sitefixture.h"
#include "tests/support/testmain.h"

#include <QProcess>
#include <QTest>

using namespace gaceta;
using namespace gaceta::site;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

// What a program prints of a file; empty where it finds a fault.
QByteArray printed(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished() || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

Page page(const QString &key, SheetPart part, const QByteArray &inEnglish, const QByteArray &inSpanish)
{
    Page made;
    made.id = PageId::create();
    made.key = key;
    made.source = gaceta::english();
    made.sheetPart = part;
    for (const auto &[language, body] :
         {std::pair{gaceta::english(), inEnglish}, std::pair{spanish(), inSpanish}}) {
        LanguageVersion &version = made.texts[language];
        version.title = u"%1 (%2)"_s.arg(key, language.text());
        version.slug = key + u'-' + language.text();
        version.summary = u"Summary of %1."_s.arg(key);
        version.body = body;
        version.state = WorkflowState::Published;
    }
    return made;
}

// A newsroom that has a fact sheet.
SiteFixture withSheet()
{
    SiteFixture fixture;
    fixture.snapshot.pages = {
        page(u"mission"_s, SheetPart::Mission, "> To \\<lift> every *student*.\n\nMore.\n",
             "> Para todos.\n"),
        page(u"approach"_s, SheetPart::Approach,
             "Before.\n\n1. **Leaders.** {{stat:graduation-rate}} of them.\n2. Families.\n",
             "- Familias.\n")};
    fixture.snapshot.statistics.first().goal = Goal{95, 2030};
    return fixture;
}

struct Made
{
    QTemporaryDir folder;
    FactSheetReport report;

    [[nodiscard]] QString file(int number = 0) const { return report.files.value(number); }
    [[nodiscard]] QByteArray bytes(int number = 0) const
    {
        QFile opened(file(number));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    // Its objects as text, without what is packed.
    [[nodiscard]] QByteArray objects() const
    {
        return printed(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file(), u"-"_s});
    }
    [[nodiscard]] QByteArray text(int number = 0) const
    {
        return printed(u"pdftotext"_s, {file(number), u"-"_s});
    }
};

void make(const SiteFixture &fixture, Made &made, const LanguageTag &language = {})
{
    jobs::Progress progress;
    const auto report = exportFactSheets(fixture.snapshot, fixture.media, Theme::builtIn(),
                                         {fixture.options, language}, made.folder.path(), progress);
    QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().message));
    made.report = *report;
}

bool comeInOrder(const QByteArray &text, const QList<QByteArray> &parts)
{
    qsizetype at = 0;
    for (const QByteArray &part : parts) {
        at = text.indexOf(part, at);
        if (at < 0) {
            qWarning("not found in its place: %s", part.constData());
            return false;
        }
        at += part.size();
    }
    return true;
}

} // namespace

class FactSheetTest final : public QObject
{
    Q_OBJECT

private slots:
    void noPageSaysWhatGoesIn()
    {
        const SiteFixture fixture;
        QTemporaryDir folder;
        jobs::Progress progress;
        const auto report = exportFactSheets(fixture.snapshot, fixture.media, Theme::builtIn(),
                                             {fixture.options, {}}, folder.path(), progress);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::InvalidInput);
        const auto files = exported(fixture);
        QVERIFY(!files.contains(u"en/fact-sheet.html"_s));
        QVERIFY(!files.value(u"en/index.html"_s).contains("Fact sheet"));
    }

    void siteHasIt()
    {
        const auto files = exported(withSheet());
        const QByteArray html = files.value(u"en/fact-sheet.html"_s);
        QVERIFY(
            comeInOrder(html, {"<h1>Fact sheet</h1>", "href=\"fact-sheet.pdf\"", "mission (en)",
                               "To &lt;lift&gt; every <em>student</em>.", "Goal: 95% by 2030",
                               "<ol class=\"sheet-points\">", "<strong>Leaders.</strong> ", "<h3>"}));
        QVERIFY(!html.contains("More."));
        QVERIFY(files.value(u"es/hoja-informativa.html"_s).contains("Familias."));
        QVERIFY(files.value(u"en/fact-sheet.pdf"_s).startsWith("%PDF-1.7"));
        QVERIFY(files.value(u"en/index.html"_s).contains("href=\"fact-sheet.html\""));
        Made made;
        make(withSheet(), made);
        QCOMPARE(made.bytes(), files.value(u"en/fact-sheet.pdf"_s));
    }

    void isReadInOrder()
    {
        Made made;
        make(withSheet(), made);
        QCOMPARE(made.report.files.size(), 2);
        QVERIFY(made.file(0).endsWith(u"/fact-sheet-en.pdf"_s));
        QVERIFY(made.file(1).endsWith(u"/hoja-informativa-es.pdf"_s));
        QVERIFY(made.report.warnings.isEmpty());
        QVERIFY(comeInOrder(made.text(), {"Fact sheet", "mission (en)", "To <lift> every student.",
                                          "graduation rate", "Goal: 95% by 2030", "approach (en)",
                                          "1. Leaders. ", " of them.", "2. Families.", "Contact"}));
        QVERIFY(comeInOrder(made.text(1), {"Hoja informativa", "Para todos.", "Familias.", "Contacto"}));
    }

    void keepsTheRulesForReadingAloud()
    {
        Made made;
        make(withSheet(), made);
        QVERIFY(!printed(u"qpdf"_s, {u"--check"_s, made.file()}).isEmpty());
        const QByteArray objects = made.objects();
        for (const char *needed :
             {"/Lang (en)", "/DisplayDocTitle true", "/Marked true", "<pdfuaid:part>1</pdfuaid:part>",
              "/S /Document", "/S /H1", "/S /H2", "/S /L\n", "/S /LI\n", "/S /LBody", "/S /Figure",
              "/Alt (", "/Artifact BMC", "/StructParents", "/Tabs /S", "/Outlines"})
            QVERIFY2(objects.contains(needed), needed);
        QCOMPARE(objects.count("/S /Figure"), objects.count("/Alt ("));
        const QByteArray facts = printed(u"pdfinfo"_s, {made.file()});
        QVERIFY(comeInOrder(facts,
                            {"Title: ", ": Fact sheet", "Tagged:", "yes", "Pages:", "1", "612 x 792"}));
    }

    // Each letter belongs to a tag or is decoration, and decoration holds no letters.
    void nothingStandsOutsideOfTheTags()
    {
        Made made;
        make(withSheet(), made);
        int depth = 0;
        bool isDecoration = false;
        for (const QByteArray &line : made.objects().split('\n')) {
            if (line.contains(" BDC") || line.contains(" BMC")) {
                isDecoration = depth == 0 && line.contains("/Artifact");
                ++depth;
            }
            if (line == "BT")
                QVERIFY(depth > 0 && !isDecoration);
            if (line.endsWith("EMC"))
                --depth;
        }
        QCOMPARE(depth, 0);
    }

    void lettersAreInIt()
    {
        Made made;
        make(withSheet(), made);
        const QList<QByteArray> fonts = printed(u"pdffonts"_s, {made.file()}).trimmed().split('\n');
        QVERIFY(fonts.size() > 2);
        for (const QByteArray &font : fonts.mid(2)) {
            QVERIFY2(font.contains('+'), font.constData()); // a part of it
            QVERIFY2(font.contains("yes yes yes"), font.constData());
        }
    }

    void sameContentGivesTheSameBytes()
    {
        SiteFixture fixture = withSheet();
        Made first;
        make(fixture, first);
        fixture.options.asOf = fixture.options.asOf.addDays(20);
        Made second;
        make(fixture, second);
        QVERIFY(!first.bytes().isEmpty());
        QCOMPARE(first.bytes(), second.bytes());
    }

    void tooMuchGoesToASecondPageAndIsTold()
    {
        SiteFixture fixture = withSheet();
        QByteArray list;
        for (int i = 1; i <= 70; ++i)
            list += "1. Point number " + QByteArray::number(i) + " of the approach.\n";
        fixture.snapshot.pages[1].texts[english()].body = list;
        Made made;
        make(fixture, made);
        QVERIFY(printed(u"pdfinfo"_s, {made.file()}).contains(QByteArray("Pages:           2")));
        const QByteArray text = made.text();
        for (const int i : {1, 35, 70})
            QVERIFY(text.contains(QByteArray("Point number " + QByteArray::number(i) + " of")));
        QCOMPARE(made.report.warnings.size(), 1);
        QVERIFY2(made.report.warnings.first().contains(u"“approach (en)”"_s),
                 qPrintable(made.report.warnings.first()));
        // The site tells it too, again and again until it is mended.
        QTemporaryDir folder;
        for (int i = 0; i < 2; ++i) {
            const auto report = fixture.exportTo(folder.path() + u"/site"_s);
            QVERIFY(report.has_value());
            QVERIFY(report->warnings.contains(made.report.warnings.first()));
        }
    }

    void inOneLanguage()
    {
        Made made;
        make(withSheet(), made, spanish());
        QCOMPARE(made.report.files.size(), 1);
        QVERIFY(made.text().contains("Para todos."));
    }

    void hostileTextsDoNoHarm()
    {
        SiteFixture fixture = withSheet();
        LanguageVersion &version = fixture.snapshot.pages[0].texts[english()];
        version.body = "> \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D <b>&amp; \xF0\x9F\x8E\x93 " +
                       QByteArray(400, 'w') + " 'quoted\\' (brackets)\n";
        fixture.snapshot.organisation.email = u"o'brien\\@example.org"_s;
        fixture.snapshot.organisation.texts[english()].name = QString(300, u'N');
        Made made;
        make(fixture, made);
        QVERIFY(!printed(u"qpdf"_s, {u"--check"_s, made.file()}).isEmpty());
        QVERIFY(made.text().contains("(brackets)"));
    }

    void changesRemakeIt()
    {
        SiteFixture fixture = withSheet();
        QTemporaryDir folder;
        const QString target = folder.path() + u"/site"_s;
        QVERIFY(fixture.exportTo(target).has_value());
        const auto before = filesIn(target);
        fixture.snapshot.statistics.first().observations.last().value += 1;
        QVERIFY(fixture.exportTo(target).has_value());
        const auto after = filesIn(target);
        QVERIFY(before.value(u"en/fact-sheet.pdf"_s) != after.value(u"en/fact-sheet.pdf"_s));
        QCOMPARE(after, exported(fixture));
    }
};

GACETA_TEST(FactSheetTest)

#include "factsheettest.moc"
