#include "app/text/htmlrenderer.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace gaceta;
using namespace gaceta::text;
using namespace Qt::StringLiterals;

namespace {

class NothingKnown final : public ContentResolver
{
public:
    QByteArray address(ItemKind, QStringView) override { return {}; }
    bool appendImage(const ImageReference &, QByteArray &) override { return false; }
    bool appendChip(ReferenceKind, QByteArrayView, QByteArray &) override { return false; }
    bool appendBlock(ReferenceKind, QByteArrayView, QByteArray &) override { return false; }
};

// Raw HTML outside of its own sections: escaped here.
const QSet<int> withRawHtml{21, 31, 201, 344, 476, 477, 491, 494, 524, 536, 642, 643};
// Schemes that are refused here, and links without words, which are given some.
const QSet<int> withOtherLinks{484, 500, 596, 598, 599, 601};
// Empty headings, which are left out here; and HTML comments, which nobody is to see.
const QSet<int> withNothing{79, 308, 309};
// Where the parser follows an earlier version of the specification (0.29).
const QSet<int> ofLaterVersions{28, 354};

bool differsOnPurpose(int number)
{
    return withRawHtml.contains(number) || withOtherLinks.contains(number) ||
           withNothing.contains(number) || ofLaterVersions.contains(number);
}

// Takes away what we write in another way on purpose: levels and ids of headings, attributes of links
// and code blocks, links to nothing, slashes in empty tags, line ends between tags.
QString comparable(QString html)
{
    static const QRegularExpression heading(u"<(/?)h[1-6][^>]*>"_s);
    static const QRegularExpression toNothing(u"<a href=\"\">(.*?)</a>"_s);
    static const QRegularExpression code(u"<pre[^>]*><code[^>]*>"_s);
    html.replace(heading, u"<\\1h>"_s);
    html.replace(toNothing, u"\\1"_s);
    html.replace(code, u"<pre><code>"_s);
    html.replace(u" rel=\"noopener\""_s, QString());
    html.replace(u" />"_s, u">"_s);
    html.remove(u'\n');
    return html;
}

} // namespace

class CommonMarkHtmlTest final : public QObject
{
    Q_OBJECT

private slots:
    void examples_data()
    {
        QFile file(QStringLiteral(GACETA_TEST_DATA "/commonmark-examples.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray examples = QJsonDocument::fromJson(file.readAll())[u"examples"_s].toArray();
        QVERIFY(examples.size() > 600);
        // Raw HTML is escaped here and images have to be the newsroom's own, on purpose.
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("html");
        for (const QJsonValue &example : examples) {
            const QString html = example[u"html"_s].toString();
            const QString section = example[u"section"_s].toString();
            if (section == u"HTML blocks"_s || section == u"Raw HTML"_s || html.contains(u"<img"_s))
                continue;
            const int number = example[u"number"_s].toInt();
            if (differsOnPurpose(number))
                continue;
            QTest::addRow("%d %s", number, qPrintable(section))
                << example[u"markdown"_s].toString().toUtf8() << html;
        }
    }

    void examples()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QString, html);
        NothingKnown resolver;
        QByteArray out;
        HtmlRenderer(resolver, {1, {}}).append(markdown, out);
        QCOMPARE(comparable(QString::fromUtf8(out)), comparable(html));
    }
};

GACETA_TEST(CommonMarkHtmlTest)
#include "commonmarkhtmltest.moc"
