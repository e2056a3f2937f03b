// The pages of the manual: there in both languages, with links that lead somewhere and the words that
// the program itself uses.

#include "ui/window/help/manualpages.h"
#include "tests/support/testmain.h"
#include "ui/dialogs/help/manual.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace gaceta;
using namespace gaceta::ui;
using namespace Qt::StringLiterals;

namespace {

QString markdownOf(const QString &language, const QString &page)
{
    QFile file(u":/help/%1/%2.md"_s.arg(language, page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList captured(const QString &text, const QString &pattern)
{
    QStringList found;
    auto matches = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    return found;
}

QString plainLabel(QString text)
{
    return text.remove(u'&');
}

// English texts of the program, each with its Spanish ones; those that are not translated yet are left
// out.
QMultiHash<QString, QString> translatedTexts()
{
    QFile file(QStringLiteral(GACETA_SOURCE_DIR "/translations/gaceta_es.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QMultiHash<QString, QString> texts;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1)
            source = plainLabel(xml.readElementText());
        else if (xml.name() == "translation"_L1 && !xml.attributes().hasAttribute("type"_L1))
            texts.insert(source,
                         plainLabel(xml.readElementText(QXmlStreamReader::IncludeChildElements)));
    }
    return texts;
}

void addPages()
{
    QTest::addColumn<QString>("page");
    for (const ManualSection &section : Manual::sections()) {
        for (const QString &page : section.pages)
            QTest::newRow(qPrintable(page)) << page;
    }
}

} // namespace

class ManualPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void isThereInBothLanguages_data() { addPages(); }
    void isThereInBothLanguages();
    void leadsSomewhere_data() { addPages(); }
    void leadsSomewhere();
    void saysWhatButtonsSay_data() { addPages(); }
    void saysWhatButtonsSay();
    void isInTheContents();
    void coversEveryRoom();
    void searches_data();
    void searches();
    void marksWhatWasFound();
};

void ManualPagesTest::isThereInBothLanguages()
{
    QFETCH(QString, page);
    const QString english = markdownOf(u"en"_s, page);
    const QString spanish = markdownOf(u"es"_s, page);
    QVERIFY(english.startsWith(u"# "_s));
    QVERIFY(spanish.startsWith(u"# "_s));
    QVERIFY(english != spanish);
    const QString headings = u"^(#+) "_s;
    QCOMPARE(captured(spanish, headings), captured(english, headings));
    const QString steps = u"^(\\d+\\.) "_s;
    QCOMPARE(captured(spanish, steps), captured(english, steps));
}

void ManualPagesTest::leadsSomewhere()
{
    QFETCH(QString, page);
    const QString link = u"\\]\\(([^)]*)\\)"_s;
    QStringList leads[2];
    for (const int i : {0, 1}) {
        leads[i] = captured(markdownOf(i == 0 ? u"en"_s : u"es"_s, page), link);
        for (const QString &target : leads[i])
            QVERIFY2(target.endsWith(u".md"_s) && Manual(u"en"_s).page(target.chopped(3)),
                     qPrintable(target));
        leads[i].sort();
    }
    QCOMPARE(leads[1], leads[0]);
}

// Bold words are those of buttons, fields and menus; the Spanish page has them as they are translated.
void ManualPagesTest::saysWhatButtonsSay()
{
    QFETCH(QString, page);
    static const QMultiHash<QString, QString> texts = translatedTexts();
    QVERIFY(!texts.isEmpty());
    const QString bold = u"\\*\\*([^*]+)\\*\\*"_s;
    const QStringList spanish = captured(markdownOf(u"es"_s, page), bold);
    const QStringList english = captured(markdownOf(u"en"_s, page), bold);
    QCOMPARE(spanish.size(), english.size());
    for (const QString &words : english) {
        const QStringList wanted = texts.values(words);
        QVERIFY2(wanted.isEmpty() || std::ranges::any_of(wanted,
                                                         [&](const QString &translation) {
                                                             return spanish.contains(translation);
                                                         }),
                 qPrintable(words + u" → "_s + wanted.join(u" / "_s)));
    }
}

void ManualPagesTest::isInTheContents()
{
    const Manual manual(u"en"_s);
    for (const QString &language : {u"en"_s, u"es"_s}) {
        const QStringList files = QDir(u":/help/"_s + language).entryList();
        QCOMPARE(files.size(), manual.pages().size());
        for (const QString &file : files)
            QVERIFY2(manual.page(file.chopped(3)), qPrintable(file));
    }
}

void ManualPagesTest::coversEveryRoom()
{
    const Manual manual(u"en"_s);
    for (const Room room : allRooms())
        QVERIFY2(manual.page(manualPageOf(room)), enumName(room).data());
}

void ManualPagesTest::searches_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("first");
    QTest::newRow("title") << u"en"_s << u"statistics"_s << u"statistics"_s;
    QTest::newRow("without accents") << u"es"_s << u"estadisticas"_s << u"statistics"_s;
    QTest::newRow("with accents") << u"es"_s << u"Estadísticas"_s << u"statistics"_s;
    QTest::newRow("beginning of a word") << u"en"_s << u"keyb"_s << u"keyboard"_s;
    QTest::newRow("several words") << u"en"_s << u"embargo release"_s << u"press-releases"_s;
    QTest::newRow("middle of a word") << u"en"_s << u"eyboar"_s << QString();
    QTest::newRow("nothing") << u"en"_s << u"xyzzy"_s << QString();
    QTest::newRow("one word that is nowhere") << u"en"_s << u"news xyzzy"_s << QString();
    QTest::newRow("only signs") << u"en"_s << u" -, "_s << QString();
    QTest::newRow("another language") << u"ko"_s << u"keyboard"_s << u"keyboard"_s;
}

void ManualPagesTest::searches()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    QFETCH(QString, first);
    const Manual manual(language);
    const QList<ManualHit> hits = manual.search(words);
    QCOMPARE(hits.isEmpty() ? QString() : hits.first().page->name, first);
}

void ManualPagesTest::marksWhatWasFound()
{
    const SearchableText text(u"«Año» y 10½ años, un daño"_s);
    QCOMPARE(text.find(u"ano"_s), (QList<TextSpan>{{1, 3}, {12, 3}}));
    QCOMPARE(searchWords(u" Año,  ÚTIL "_s), (QStringList{u"ano"_s, u"util"_s}));
    const Manual manual(u"es"_s);
    const QList<ManualHit> hits = manual.search(u"papelera"_s);
    QVERIFY(!hits.isEmpty());
    for (const ManualHit &hit : hits) {
        const QString marked = hit.excerpt.section(QChar(2), 1, 1).section(QChar(3), 0, 0);
        QCOMPARE(marked.toLower(), u"papelera"_s);
    }
}

GACETA_TEST(ManualPagesTest)
#include "manualpagestest.moc"
