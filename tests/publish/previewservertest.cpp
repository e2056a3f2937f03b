#include "app/publish/previewserver.h"
#include "app/site/theme.h"
#include "tests/site/sitefixture.h"
#include "tests/support/testmain.h"

#include <QTcpSocket>
#include <QTest>

using namespace gaceta;
using namespace gaceta::publish;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

class PreviewServerTest final : public QObject
{
    Q_OBJECT

private:
    struct Answer
    {
        int status = 0;
        QByteArray head;
        QByteArray body;
    };

    SiteFixture m_fixture;
    PreviewServer m_server;

    // What the server says when it is asked as a program would that keeps to no rules.
    static Answer ask(const PreviewServer &server, const QByteArray &path, const QByteArray &host = {},
                      const QByteArray &method = "GET")
    {
        const QByteArray own = "127.0.0.1:" + QByteArray::number(server.url().port());
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(server.url().port()));
        socket.write(method + ' ' + path + " HTTP/1.1\r\nHost: " + (host.isEmpty() ? own : host) +
                     "\r\nConnection: close\r\n\r\n");
        QByteArray all;
        const auto isWhole = [&] {
            all += socket.readAll();
            const qsizetype head = all.indexOf("\r\n\r\n");
            const qsizetype at = all.toLower().indexOf("content-length: ");
            return head > 0 && (at < 0 || all.size() - head - 4 >=
                                              all.mid(at + 16, all.indexOf('\r', at) - at - 16).toInt());
        };
        [&] { QTRY_VERIFY(isWhole()); }();
        const qsizetype head = all.indexOf("\r\n\r\n");
        return {all.mid(9, 3).toInt(), all.left(head), all.mid(head + 4)};
    }
    Answer ask(const QByteArray &path, const QByteArray &host = {},
               const QByteArray &method = "GET") const
    {
        return ask(m_server, m_server.url().path().toUtf8() + path, host, method);
    }

    std::shared_ptr<const site::LiveSite> liveSite() const
    {
        auto options = m_fixture.options;
        options.drafts = site::Drafts::Include;
        Snapshot content = m_fixture.snapshot;
        arrange(content);
        auto made = site::LiveSite::make(std::make_shared<const Snapshot>(std::move(content)),
                                         site::Theme::builtIn(), options);
        return made ? std::move(*made) : nullptr;
    }

    void show(const std::string &followed = {})
    {
        m_server.show(liveSite(),
                      std::shared_ptr<const MediaSource>(&m_fixture.media, [](const MediaSource *) {}),
                      followed);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.listen());
        show();
    }

    void aProblemStandsInPlaceOfThePages()
    {
        PreviewServer server;
        QVERIFY(server.listen());
        server.showProblem(u"Line 3: <b> is wrong."_s);
        const QByteArray path = server.url("en/index.html").path().toUtf8();
        const Answer problem = ask(server, path);
        QCOMPARE(problem.status, 200);
        QVERIFY(problem.body.contains("Line 3: &lt;b&gt; is wrong."));
        QVERIFY(problem.body.contains("~preview.js")); // it follows
        server.show(liveSite(),
                    std::shared_ptr<const MediaSource>(&m_fixture.media, [](const MediaSource *) {}));
        QVERIFY(!ask(server, path).body.contains("is wrong"));
    }

    void everyFileIsThatOfAnExport()
    {
        auto fixture = m_fixture;
        fixture.options.drafts = site::Drafts::Include;
        const auto exported = tests::exported(fixture);
        QVERIFY(exported.size() > 40);
        for (auto file = exported.begin(); file != exported.end(); ++file) {
            if (file.key() == u"manifest.json")
                continue;
            const Answer answer = ask(file.key().toUtf8());
            QVERIFY2(answer.status == 200, qPrintable(file.key()));
            QByteArray body = answer.body;
            if (file.key().endsWith(u".html")) {
                const qsizetype script = body.lastIndexOf("<script src=\"/");
                QVERIFY2(script > 0, qPrintable(file.key()));
                body.remove(script, body.indexOf("</script>\n", script) + 10 - script);
            }
            QVERIFY2(body == file.value(), qPrintable(file.key()));
        }
    }

    void types_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("page") << QByteArray("en/index.html") << QByteArray("text/html; charset=utf-8");
        QTest::newRow("root") << QByteArray() << QByteArray("text/html; charset=utf-8");
        QTest::newRow("state") << QByteArray("~state.json") << QByteArray("application/json");
        QTest::newRow("text") << QByteArray("robots.txt") << QByteArray("text/plain; charset=utf-8");
    }

    void types()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, type);
        const Answer answer = ask(path);
        QCOMPARE(answer.status, 200);
        QVERIFY2(answer.head.contains(QByteArray("Content-Type: " + type)), answer.head.constData());
        QVERIFY(answer.head.contains("Cache-Control: no-store"));
    }

    void othersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("status");
        const QByteArray root = m_server.url().path().toUtf8();
        QTest::newRow("without the token")
            << QByteArray("/en/index.html") << QByteArray() << QByteArray("GET") << 404;
        QTest::newRow("by another name")
            << root + "en/index.html" << QByteArray("evil.example.org") << QByteArray("GET") << 403;
        QTest::newRow("by another port")
            << root + "en/index.html" << QByteArray("127.0.0.1:1") << QByteArray("GET") << 403;
        QTest::newRow("above the root")
            << root + "../../../etc/passwd" << QByteArray() << QByteArray("GET") << 404;
        QTest::newRow("above the root, written otherwise")
            << root + "%2e%2e/%2e%2e/etc/passwd" << QByteArray() << QByteArray("GET") << 404;
        QTest::newRow("what is not there")
            << root + "en/nothing.html" << QByteArray() << QByteArray("GET") << 404;
        QTest::newRow("writing") << root + "en/index.html" << QByteArray() << QByteArray("DELETE")
                                 << 405;
    }

    void othersAreRefused()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, host);
        QFETCH(const QByteArray, method);
        QFETCH(const int, status);
        const Answer answer = ask(m_server, path, host, method);
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.body.contains("root:"));
    }

    void pagesFollow()
    {
        Entry &entry = m_fixture.entry(u"both"_s);
        const std::string before = m_server.site()->pathOf(ItemKind::Entry, entry.id.text(), english());
        QCOMPARE(before, std::string("en/news/both.html"));
        show(before);
        const QByteArray first = ask("~state.json").body;
        QVERIFY(first.contains("\"followed\": \"en/news/both.html\""));
        entry.texts[english()].slug = u"moved"_s;
        entry.texts[english()].title = u"A new title"_s;
        const auto site = liveSite();
        m_server.show(site,
                      std::shared_ptr<const MediaSource>(&m_fixture.media, [](const MediaSource *) {}),
                      site->pathOf(ItemKind::Entry, entry.id.text(), english()));
        const QByteArray second = ask("~state.json").body;
        QVERIFY(second != first);
        QVERIFY2(
            second.contains("\"followed\": \"en/news/moved.html\", \"former\": \"en/news/both.html\""),
            second.constData());
        QVERIFY(ask("en/news/moved.html").body.contains("A new title"));
        const Answer gone = ask("en/news/both.html");
        QCOMPARE(gone.status, 404);
        QVERIFY(gone.body.contains("~preview.js")); // it can come back
    }

    void aPortThatIsTakenIsNamed()
    {
        PreviewServer other;
        const Result<> listening = other.listen(quint16(m_server.url().port()));
        QVERIFY(!listening && listening.error().code == ErrorCode::Busy);
        QVERIFY(listening.error().message.contains(QString::number(m_server.url().port())));
    }
};

GACETA_TEST(PreviewServerTest)

#include "previewservertest.moc"
