// The way from what a reader reads back to the source, how hard it is to read, and how it is spelled.

#include "app/text/prose.h"
#include "app/text/fold.h"
#include "app/text/readability.h"
#include "app/text/spelling.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gaceta;
using namespace gaceta::text;
using namespace Qt::StringLiterals;

class ProseTest final : public QObject
{
    Q_OBJECT

private slots:
    void stretches()
    {
        const Prose prose =
            readProse("## A *b*\n\nOne\ntwo `code` {{stat:x}} [link](u) a@b.org\n\n- item\n\n> "
                      "said\n\n```\ncode\n```\n\n{{stats:x}}\n\n| h |\n|---|\n| c |\n");
        QStringList texts;
        for (const Stretch &stretch : prose.stretches)
            texts.append(QString(stretch.text).replace(standIn, u'#'));
        QCOMPARE(texts, (QStringList{u"A b"_s, u"One two # # link #######"_s, u"item"_s, u"said"_s,
                                     u"h"_s, u"c"_s}));
        QCOMPARE(prose.stretches.at(0).level, 2);
        QVERIFY(prose.stretches.at(2).kind == Stretch::Kind::Item);
        QVERIFY(prose.stretches.at(3).quoted);
        QCOMPARE(prose.links.size(), qsizetype(1));
        QCOMPARE(prose.links.first().length, qsizetype(4));
        QCOMPARE(prose.stretches.at(1).words.size(), qsizetype(3));
    }

    void source_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::newRow("plain") << QByteArray("One two") << u"two"_s;
        QTest::newRow("second line") << QByteArray("One\ntwo") << u"two"_s;
        QTest::newRow("in a list") << QByteArray("- One\n  two\n- three") << u"three"_s;
        QTest::newRow("after accents") << QByteArray("Año y niñez") << u"niñez"_s;
        QTest::newRow("after an escape") << QByteArray("One \\* two") << u"two"_s;
        QTest::newRow("after a chip") << QByteArray("One {{stat:x}} two") << u"two"_s;
        QTest::newRow("after an address") << QByteArray("a@b.org two") << u"two"_s;
        QTest::newRow("in bold") << QByteArray("**One** two") << u"One"_s;
        QTest::newRow("in a link") << QByteArray("See [the One](u)") << u"One"_s;
        QTest::newRow("in a table") << QByteArray("| a |\n|---|\n| two |") << u"two"_s;
    }
    void source()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, words);
        bool found = false;
        for (const Stretch &stretch : readProse(body).stretches) {
            const qsizetype at = stretch.text.indexOf(words);
            if (at < 0)
                continue;
            const auto range = stretch.source(at, words.size());
            QVERIFY(range);
            QCOMPARE(body.mid(range->offset, range->length), words.toUtf8());
            found = true;
        }
        QVERIFY(found);
    }

    void noSource()
    {
        const Prose prose = readProse("One *t*wo");
        QVERIFY(!prose.stretches.first().source(4, 3)); // markup within the word
        QVERIFY(!readProse("&amp; x").stretches.first().source(0, 1));
    }

    void syllables_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("spanish");
        QTest::addColumn<int>("count");
        const auto row = [](const QString &word, bool isSpanish, int count) {
            QTest::newRow(qPrintable(word)) << word << isSpanish << count;
        };
        row(u"school"_s, false, 1);
        row(u"children"_s, false, 2);
        row(u"make"_s, false, 1);
        row(u"table"_s, false, 2);
        row(u"walked"_s, false, 1);
        row(u"graduation"_s, false, 4);
        row(u"escuela"_s, true, 3);
        row(u"educación"_s, true, 4);
        row(u"país"_s, true, 2);
        row(u"guerra"_s, true, 2);
        row(u"caos"_s, true, 2);
        row(u"ley"_s, true, 1);
        row(u"ciudad"_s, true, 2);
    }
    void syllables()
    {
        QFETCH(QString, word);
        QFETCH(bool, spanish);
        QFETCH(int, count);
        QCOMPARE(spanish ? spanishSyllables(word) : englishSyllables(word), count);
    }

    // Counted by hand: sentences, words and syllables put into the formulas as they were published.
    void readability_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("ease");
        QTest::addColumn<int>("grade");
        // Fernández-Huerta: 206.84 - 60 * 60/33 - 1.02 * 33; "normal", seventh and eighth grade
        QTest::newRow("Cervantes")
            << u"es"_s
            << QByteArray("En un lugar de la Mancha, de cuyo nombre no quiero acordarme, no ha mucho "
                          "tiempo que vivía un hidalgo de los de lanza en astillero, adarga antigua, "
                          "rocín flaco y galgo corredor.")
            << 64.1 << 8;
        // 206.84 - 60 * 15/10 - 1.02 * 10/3; very easy
        QTest::newRow("easy Spanish")
            << u"es"_s << QByteArray("El sol sale. La casa es azul. Mi mamá canta.") << 113.4 << 3;
        // 206.84 - 60 * 48/10 - 1.02 * 10; hard, of a university
        QTest::newRow("hard Spanish")
            << u"es"_s
            << QByteArray("La administración reorganizará inmediatamente procedimientos "
                          "institucionales complementarios mediante recomendaciones sistemáticas.")
            << -91.4 << 18;
        // Flesch: 206.835 - 84.6 * 6/6 - 1.015 * 6
        QTest::newRow("easy English") << u"en"_s << QByteArray("The cat sat on the mat.") << 116.1 << 1;
        // 206.835 - 84.6 * 48/30 - 1.015 * 30; Flesch-Kincaid: 0.39 * 30 + 11.8 * 48/30 - 15.59
        QTest::newRow("Gettysburg")
            << u"en"_s
            << QByteArray("Four score and seven years ago our fathers brought forth on this "
                          "continent, a new nation, conceived in Liberty, and dedicated to the "
                          "proposition that all men are created equal.")
            << 41.0 << 15;
    }
    void readability()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, text);
        Readability measure(*LanguageTag::parse(language));
        for (const Stretch &stretch : readProse(text).stretches)
            measure.add(stretch);
        QFETCH(double, ease);
        QVERIFY2(std::abs(measure.ease() - ease) < 4, qPrintable(QString::number(measure.ease())));
        QTEST(measure.grade(), "grade");
    }

    void spelling_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("right");
        QTest::newRow("right") << u"school"_s << true;
        QTest::newRow("wrong") << u"scool"_s << false;
        QTest::newRow("apostrophe") << u"school’s"_s << true;
        QTest::newRow("acronym") << u"LAUSD"_s << true;
        QTest::newRow("number") << u"1st"_s << true;
        QTest::newRow("own") << u"Róosevelt"_s << true;
    }
    void spelling()
    {
        QFETCH(QString, word);
        QFETCH(bool, right);
        const QTemporaryDir folder;
        writeDictionary(folder);
        const auto loaded = Spelling::load(english(), {folder.path()});
        QVERIFY(loaded.has_value());
        (*loaded)->setOwnWords({u"roosevelt"_s});
        QCOMPARE((*loaded)->isRight(word), right);
        if (!right)
            QCOMPARE((*loaded)->suggestions(word).value(0), u"school"_s);
    }

    void noDictionary()
    {
        const QTemporaryDir folder;
        const auto loaded = Spelling::load(spanish(), {folder.path()});
        QVERIFY(!loaded);
        QVERIFY(loaded.error().code == ErrorCode::NotFound);
        QVERIFY(loaded.error().message.contains(u"Español"_s));
    }

private:
    static void writeDictionary(const QTemporaryDir &folder)
    {
        QFile rules(folder.filePath(u"en_US.aff"_s));
        QVERIFY(rules.open(QIODevice::WriteOnly));
        rules.write("SET UTF-8\nTRY aeiouschl\nSFX S Y 1\nSFX S 0 's .\n");
        QFile words(folder.filePath(u"en_US.dic"_s));
        QVERIFY(words.open(QIODevice::WriteOnly));
        words.write("1\nschool/S\n");
    }
};

GACETA_TEST(ProseTest)
#include "prosetest.moc"
