// The way to a page and the lists of schools, as search engines read them.

#include "tests/site/sitefixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

QJsonObject dataOf(const QByteArray &html, const QString &type)
{
    const QRegularExpression script(u"<script type=\"application/ld\\+json\">(.*?)</script>"_s);
    auto found = script.globalMatch(QString::fromUtf8(html));
    while (found.hasNext()) {
        const QJsonObject data = QJsonDocument::fromJson(found.next().captured(1).toUtf8()).object();
        if (data[u"@type"_s].toString() == type)
            return data;
    }
    return {};
}

QStringList addressesOf(const QJsonObject &data, const QString &key)
{
    QStringList addresses;
    int position = 0;
    for (const QJsonValue &item : data[u"itemListElement"_s].toArray()) {
        if (item[u"position"_s].toInt() != ++position || item[u"name"_s].toString().isEmpty())
            return {};
        addresses.append(item[key].toString());
    }
    return addresses;
}

} // namespace

class ListDataTest final : public QObject
{
    Q_OBJECT

private slots:
    void wayIsTold_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QStringList>("way");
        QTest::newRow("entry") << u"en/news/both.html"_s
                               << QStringList{u"en/index.html"_s, u"en/news/index.html"_s,
                                              u"en/news/kind/article.html"_s, u"en/news/both.html"_s};
        QTest::newRow("list") << u"en/news/tag/math.html"_s
                              << QStringList{u"en/index.html"_s, u"en/news/index.html"_s,
                                             u"en/news/tag/math.html"_s};
        QTest::newRow("school") << u"en/schools/laurel.html"_s
                                << QStringList{u"en/index.html"_s, u"en/schools/index.html"_s,
                                               u"en/schools/laurel.html"_s};
        QTest::newRow("home") << u"en/index.html"_s << QStringList();
    }

    void wayIsTold()
    {
        SiteFixture fixture;
        fixture.entry(u"both"_s).tags = {fixture.snapshot.terms.first().id};
        QFETCH(const QString, page);
        QFETCH(QStringList, way);
        const QString base = fixture.snapshot.organisation.baseUrl + u'/';
        for (QString &path : way)
            path = base + path.replace(u"index.html"_s, QString());
        const QByteArray html = exported(fixture).value(page);
        QVERIFY(!html.isEmpty());
        QCOMPARE(addressesOf(dataOf(html, u"BreadcrumbList"_s), u"item"_s), way);
    }

    void schoolsAreAList()
    {
        SiteFixture fixture;
        const auto files = exported(fixture);
        for (const QString &page : {u"en/schools/index.html"_s, u"en/schools/lists/all.html"_s}) {
            const QJsonObject data = dataOf(files.value(page), u"ItemList"_s);
            const QStringList schools = addressesOf(data, u"url"_s);
            QVERIFY2(!schools.isEmpty(), qPrintable(page));
            QCOMPARE(data[u"numberOfItems"_s].toInt(), schools.size());
            QVERIFY(schools.contains(fixture.snapshot.organisation.baseUrl + u"/en/schools/laurel.html"_s));
        }
    }

    void nothingWithoutAnAddress()
    {
        SiteFixture fixture;
        fixture.snapshot.organisation.baseUrl.clear();
        const auto files = exported(fixture);
        for (auto file = files.begin(); file != files.end(); ++file)
            QVERIFY2(!file.value().contains("BreadcrumbList"), qPrintable(file.key()));
    }
};

GACETA_TEST(ListDataTest)
#include "listdatatest.moc"
