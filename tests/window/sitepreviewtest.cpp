// The site in the browser follows what is typed, saved or not.

#include "ui/window/sitepreview.h"
#include "tests/window/windowfixture.h"
#include "ui/window/newsroomview.h"

#include <QDesktopServices>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace gaceta;
using namespace gaceta::tests;
using namespace gaceta::ui;
using namespace Qt::StringLiterals;

// Stands in for the browser.
class Browser final : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"http"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"http"_s); }

    QUrl shown;

    // What the page shows now; goes along when it has moved, as the script in it does.
    [[nodiscard]] QByteArray page()
    {
        const QByteArray page = get(shown);
        const QByteArray state = get(shown.resolved(QUrl(u"../../~state.json"_s)));
        const qsizetype at = state.indexOf("\"followed\": \"") + 13;
        shown = shown.resolved(
            QUrl(u"../../"_s + QString::fromUtf8(state.mid(at, state.indexOf('"', at) - at))));
        return page;
    }

private:
    QByteArray get(const QUrl &url)
    {
        const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(url)));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        return finished.wait(5000) ? reply->readAll() : QByteArray();
    }

public slots:
    void open(const QUrl &url) { shown = url; }

private:
    QNetworkAccessManager m_network;
};

class SitePreviewTest final : public QObject
{
    Q_OBJECT

private slots:
    void followsTheTyping()
    {
        WindowFixture fixture;
        Browser browser;
        const auto found = fixture.newsroom().search(u"Proposition 28"_s, 1);
        fixture.view().showItem(ItemKind::Entry, found->first().item);
        fixture.window().actions().action(ActionId::PreviewSite)->trigger();
        QTRY_VERIFY(!browser.shown.isEmpty());
        QVERIFY2(browser.shown.path().contains(u"/en/news/"_s), qPrintable(browser.shown.path()));
        QVERIFY(browser.page().contains("Proposition 28"));
        fixture.view().editorPane()->editor()->showField(u"title"_s, english());
        type(u" Never saved so far"_s);
        QVERIFY(fixture.view().editorPane()->editor()->isDirty());
        QTRY_VERIFY(browser.page().contains("Never saved so far"));
        QVERIFY(fixture.view().editorPane()->editor()->isDirty());
    }

    void showsTheHomePageWhereNothingIsOpen()
    {
        WindowFixture fixture;
        Browser browser;
        fixture.window().actions().action(ActionId::PreviewSite)->trigger();
        QTRY_VERIFY(!browser.shown.isEmpty());
        QVERIFY2(browser.shown.path().endsWith(u"/en/index.html"_s), qPrintable(browser.shown.path()));
    }
};

GACETA_TEST(SitePreviewTest)

#include "sitepreviewtest.moc"
