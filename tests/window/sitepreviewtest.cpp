// The site in the browser follows what is typed, saved or not.

#include "ui/window/sitepreview.h"
#include "app/site/themes/themelibrary.h"
#include "app/site/themes/themestarter.h"
#include "tests/window/windowfixture.h"
#include "ui/window/newsroomview.h"

#include <QDesktopServices>
#include <QFile>
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

    // A theme is a folder of files; a slip in one is told in its place.
    void followsTheFilesOfTheTheme()
    {
        const QTemporaryDir data;
        qputenv("XDG_DATA_HOME", data.path().toUtf8());
        WindowFixture fixture;
        const QString folder = site::ownThemesFolder() + u"/mine"_s;
        QVERIFY(site::startTheme(folder, u"default"_s));
        Organisation organisation = *fixture.newsroom().organisation();
        organisation.theme = u"mine"_s;
        QVERIFY(fixture.newsroom().saveOrganisation(organisation));
        Browser browser;
        fixture.window().actions().action(ActionId::PreviewSite)->trigger();
        QTRY_VERIFY(!browser.shown.isEmpty());
        const auto write = [&folder](const QByteArray &text) {
            QFile page(folder + u"/templates/home.mustache"_s);
            return page.open(QIODevice::WriteOnly) && page.write(text) == text.size();
        };
        QVERIFY(write("{{> begin}}<p>Changed on disk</p>{{> end}}"));
        QTRY_VERIFY(browser.get(browser.shown).contains("Changed on disk"));
        QVERIFY(write("{{> begin}}\n{{#heading}}{{> end}}"));
        QTRY_VERIFY(browser.get(browser.shown).contains("templates/home.mustache, line 2: "));
        QVERIFY(browser.get(browser.shown).contains("“heading”"));
        QVERIFY(write("{{> begin}}<p>Right again</p>{{> end}}"));
        QTRY_VERIFY(browser.get(browser.shown).contains("Right again"));
        organisation = *fixture.newsroom().organisation();
        organisation.theme = u"broadsheet"_s;
        QVERIFY(fixture.newsroom().saveOrganisation(organisation));
        QTRY_VERIFY(browser.get(browser.shown).contains("class=\"imprint\""));
        qunsetenv("XDG_DATA_HOME");
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
