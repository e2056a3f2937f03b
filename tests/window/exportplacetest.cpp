// The questions of an export: the place says what is made there, what is hidden does not count, and the
// time is that of the export.

#include "app/site/themes/themelibrary.h"
#include "tests/window/windowfixture.h"
#include "ui/dialogs/exporting/themefield.h"
#include "ui/dialogs/exportlinkspage.h"
#include "ui/dialogs/exportoptionspage.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QProxyStyle>
#include <QSignalSpy>

using namespace gaceta;
using namespace gaceta::tests;
using namespace gaceta::ui;
using namespace Qt::StringLiterals;

namespace {

const QDateTime opened(QDate(2026, 5, 1), QTime(9, 58), Qt::UTC);
const QString draftsOfPages = u"Drafts as well: every page is then marked as a preview"_s;
const QString draftsOfSheet = u"Drafts as well: the fact sheet does not say which they are"_s;
const QString otherTime = u"As the site stands at another time"_s;

class ActivatingStyle final : public QProxyStyle
{
public:
    explicit ActivatingStyle(bool activates)
        : m_activates(activates)
    {
    }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_ItemView_ActivateItemOnSingleClick
                   ? int(m_activates)
                   : QProxyStyle::styleHint(hint, option, widget, data);
    }

private:
    bool m_activates;
};

} // namespace

class ExportPlaceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void thePlaceTellsTheContainer_data();
    void thePlaceTellsTheContainer();
    void theContainerHolds();
    void typingAnArchiveChoosesIt();
    void whatIsHiddenDoesNotCount_data();
    void whatIsHiddenDoesNotCount();
    void theFactSheetAsksForTimeAndDrafts();
    void theTimeIsThatOfTheExport();
    void oneClickOpensOnce_data();
    void oneClickOpensOnce();
    void theBuiltInThemeIsNamedInSpanish();

private:
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<ExportOptionsPage> m_page;
};

void ExportPlaceTest::init()
{
    m_clock = std::make_shared<FixedClock>(opened);
    m_page = std::make_unique<ExportOptionsPage>(Organisation(), m_clock, nullptr);
    m_page->show();
}

void ExportPlaceTest::cleanup()
{
    m_page.reset();
}

void ExportPlaceTest::thePlaceTellsTheContainer_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("container");
    QTest::newRow("folder") << u"/home/ana/site"_s << 0;
    QTest::newRow("zip") << u"/home/ana/site.zip"_s << 1;
    QTest::newRow("in capitals") << u"/home/ana/site.ZIP"_s << 1;
}

void ExportPlaceTest::thePlaceTellsTheContainer()
{
    QFETCH(const QString, place);
    QFETCH(const int, container);
    m_page->setPlace(place);
    QCOMPARE(m_page->container()->currentIndex(), container);
    QCOMPARE(m_page->request().target, place);
    const QList<std::pair<ExportFormat, QString>> others{
        {ExportFormat::Headless, u"/home/ana/site-json"_s},
        {ExportFormat::Hugo, u"/home/ana/site-hugo"_s},
        {ExportFormat::Tables, u"/home/ana/site tables"_s},
        {ExportFormat::FactSheet, u"/home/ana/site fact sheet"_s}};
    for (const auto &[format, target] : others) {
        m_page->setFormat(format);
        QCOMPARE(m_page->request().target, target);
        QCOMPARE(m_page->container()->currentIndex(), 0);
    }
    m_page->setFormat(ExportFormat::Site);
    QCOMPARE(m_page->container()->currentIndex(), container);
    m_page->setTarget(u"/home/ana/other"_s);
    QCOMPARE(m_page->container()->currentIndex(), 0);
    m_page->setTarget(place);
    QCOMPARE(m_page->container()->currentIndex(), container);
}

void ExportPlaceTest::theContainerHolds()
{
    m_page->setPlace(u"/home/ana/site.ZIP"_s);
    m_page->container()->setCurrentIndex(0);
    QCOMPARE(m_page->request().target, u"/home/ana/site"_s);
    m_page->container()->setCurrentIndex(1);
    QCOMPARE(m_page->request().target, u"/home/ana/site.zip"_s);
    m_page->target()->selectAll();
    QTest::keyClicks(m_page->target(), u"/home/ana/v2"_s);
    QCOMPARE(m_page->container()->currentIndex(), 1);
    QCOMPARE(m_page->request().target, u"/home/ana/v2.zip"_s);
    m_page->setFormat(ExportFormat::Tables);
    QCOMPARE(m_page->request().target, u"/home/ana/site tables"_s);
    m_page->setFormat(ExportFormat::Site);
    QCOMPARE(m_page->request().target, u"/home/ana/v2.zip"_s);
    QCOMPARE(m_page->container()->currentIndex(), 1);
    m_page->target()->clear();
    QCOMPARE(m_page->request().target, QString());
}

void ExportPlaceTest::typingAnArchiveChoosesIt()
{
    m_page->setPlace(u"/home/ana/site"_s);
    QTest::keyClicks(m_page->target(), u".zi"_s);
    QCOMPARE(m_page->container()->currentIndex(), 0);
    QTest::keyClicks(m_page->target(), u"p"_s);
    QCOMPARE(m_page->container()->currentIndex(), 1);
    QCOMPARE(m_page->request().target, u"/home/ana/site.zip"_s);
}

void ExportPlaceTest::whatIsHiddenDoesNotCount_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("json") << ExportFormat::Json;
    QTest::newRow("tables") << ExportFormat::Tables;
}

void ExportPlaceTest::whatIsHiddenDoesNotCount()
{
    QFETCH(const ExportFormat, format);
    press(m_page.get(), draftsOfPages);
    press(m_page.get(), otherTime);
    m_page->findChild<QDateTimeEdit *>()->setDate({2025, 1, 1});
    m_page->links()->setCurrentIndex(1);
    const ExportRequest site = m_page->request();
    QCOMPARE(site.options.drafts, site::Drafts::Include);
    QCOMPARE(site.options.brokenLinks, site::BrokenLinks::Warn);
    QVERIFY(site.options.missingTranslation.has_value());
    QVERIFY(site.options.asOf < opened);
    m_page->setFormat(format);
    const ExportRequest request = m_page->request();
    QCOMPARE(request.options.drafts, site::Drafts::LeaveOut);
    QCOMPARE(request.options.brokenLinks, site::BrokenLinks::Refuse);
    QVERIFY(!request.options.missingTranslation.has_value());
    QCOMPARE(request.options.asOf, opened);
}

// Both are on the screen, with what they mean for paper.
void ExportPlaceTest::theFactSheetAsksForTimeAndDrafts()
{
    press(m_page.get(), draftsOfPages);
    press(m_page.get(), otherTime);
    auto *time = m_page->findChild<QDateTimeEdit *>();
    time->setDate({2025, 1, 1});
    m_page->setFormat(ExportFormat::FactSheet);
    QVERIFY(time->isVisible());
    QVERIFY(m_page->request().options.asOf < opened);
    QCOMPARE(m_page->request().options.drafts, site::Drafts::Include);
    QVERIFY(!m_page->request().options.missingTranslation.has_value());
    press(m_page.get(), draftsOfSheet);
    press(m_page.get(), otherTime);
    QCOMPARE(m_page->request().options.drafts, site::Drafts::LeaveOut);
    QCOMPARE(m_page->request().options.asOf, opened);
}

void ExportPlaceTest::theTimeIsThatOfTheExport()
{
    const QDateTime later = opened.addSecs(180);
    m_clock->set(later);
    QCOMPARE(m_page->request().options.asOf, later);
}

void ExportPlaceTest::oneClickOpensOnce_data()
{
    QTest::addColumn<bool>("activates");
    QTest::newRow("a click activates") << true;
    QTest::newRow("two clicks activate") << false;
}

void ExportPlaceTest::oneClickOpensOnce()
{
    QFETCH(const bool, activates);
    ActivatingStyle style(activates);
    ExportLinksPage page(nullptr);
    page.list()->setStyle(&style);
    site::BrokenLink link;
    link.item = u"one"_s;
    page.show({link});
    static_cast<QWidget &>(page).show();
    QSignalSpy wanted(&page, &ExportLinksPage::fieldWanted);
    QTest::mouseClick(page.list()->viewport(), Qt::LeftButton, {},
                      page.list()->visualItemRect(page.list()->item(0)).center());
    QCOMPARE(wanted.size(), 1);
}

void ExportPlaceTest::theBuiltInThemeIsNamedInSpanish()
{
    const WindowFixture fixture(WindowFixture::Begin::StartPage, u"es"_s);
    const ThemeField field({}, nullptr);
    QVERIFY2(field.list()->itemText(0).endsWith(u"Predeterminado"_s),
             qPrintable(field.list()->itemText(0)));
    QCOMPARE(site::availableThemes().first().name, u"Default"_s); // as its file says, for programs
}

GACETA_TEST(ExportPlaceTest)
#include "exportplacetest.moc"
