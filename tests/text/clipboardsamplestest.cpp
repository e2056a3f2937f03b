// What other programs put on the clipboard becomes a clean body: tests/data/clipboard/README.md.

#include "app/text/markdown/htmllines.h"
#include "app/text/markdown/linewriter.h"
#include "app/text/markdown/plainlines.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTest>

using namespace gaceta::text;
using namespace Qt::StringLiterals;

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

class ClipboardSamplesTest final : public QObject
{
    Q_OBJECT

private slots:
    void sample_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(GACETA_TEST_DATA "/clipboard"));
        const QStringList names = folder.entryList({u"*.html"_s, u"*.txt"_s}, QDir::Files, QDir::Name);
        QVERIFY(names.size() >= 9);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void sample()
    {
        QFETCH(QString, path);
        const QString text = QString::fromUtf8(contentOf(path));
        const BodyLines lines =
            path.endsWith(u".html"_s) ? linesOfHtml(text) : structuredLinesOfPlainText(text);
        const QString wanted =
            QFileInfo(path).path() + u'/' + QFileInfo(path).completeBaseName() + u".md";
        const QStringList made = QString::fromUtf8(writeLines(lines)).split(u'\n');
        const QStringList expected = QString::fromUtf8(contentOf(wanted)).split(u'\n');
        for (qsizetype i = 0; i < qMin(made.size(), expected.size()); ++i)
            QCOMPARE(made.at(i), expected.at(i));
        QCOMPARE(made.size(), expected.size());
    }

    void plainText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("markdown");
        const auto row = [](const char *name, const char *text, const char *markdown) {
            QTest::newRow(name) << QString::fromUtf8(text) << QByteArray(markdown);
        };
        row("one number is no list", "1. Street\nTwo", "1\\. Street\n\nTwo\n");
        row("a year is no list", "It began in\n2008. Then more", "It began in\n\n2008\\. Then more\n");
        row("initials are no list", "A. Smith\nB. Jones", "A. Smith\n\nB. Jones\n");
        row("speech is no list", "– Hola\n– Adiós", "– Hola\n\n– Adiós\n");
        row("hyphens", "- one\n- two", "- one\n- two\n");
        row("Word's signs", "•\tone\no\tdeeper\n§\tdeepest\n•\ttwo",
            "- one\n  - deeper\n    - deepest\n- two\n");
        row("starts later", "3) three\n4) four", "3. three\n4. four\n");
        row("item over two lines", "• one\n  goes on\n• two", "- one goes on\n- two\n");
        row("numbers with bullets", "1. one\n   - a\n   - b\n2. two",
            "1. one\n   - a\n   - b\n2. two\n");
    }

    void plainText()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, markdown);
        QCOMPARE(writeLines(structuredLinesOfPlainText(text)), markdown);
    }
};

GACETA_TEST(ClipboardSamplesTest)
#include "clipboardsamplestest.moc"
