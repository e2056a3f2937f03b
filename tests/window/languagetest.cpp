// The language of the program is switched while it runs. A translator that marks every text shows
// whether any was forgotten.

#include "tests/window/windowfixture.h"
#include "ui/window/listpane.h"
#include "ui/window/newsroomview.h"

#include <QMenuBar>
#include <QTabBar>
#include <QTranslator>

using namespace gaceta;
using namespace gaceta::tests;
using namespace gaceta::ui;
using namespace Qt::StringLiterals;

namespace {

class MarkingTranslator final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
    {
        return u'«' + QString::fromUtf8(text) + u'»';
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

// Has no letters of its own, or is content and not the program's.
bool needsNoTranslation(const QString &text, const QSet<QString> &content)
{
    return content.contains(text) ||
           std::none_of(text.begin(), text.end(), [](QChar letter) { return letter.isLetter(); });
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void switchesEverything_data();
    void switchesEverything();
    void keepsCountsOfTabs();
};

void LanguageTest::switchesEverything_data()
{
    QTest::addColumn<QString>("room");
    for (const Room room : allRooms())
        QTest::newRow(enumName(room).data()) << QString(enumName(room));
}

void LanguageTest::switchesEverything()
{
    QFETCH(QString, room);
    WindowFixture fixture;
    fixture.view().showRoom(*enumValue<Room>(room));
    MarkingTranslator marking;
    QCoreApplication::installTranslator(&marking);
    QCoreApplication::processEvents();
    QSet<QString> content{fixture.view().session().name(), u"https://www.example.org"_s, u"logo.png"_s};
    // Dates follow the locale, not the translator.
    content.insert(QLocale().toString(QDate(2026, 5, 1), QLocale::LongFormat));
    QStringList forgotten;
    for (const auto &[widget, text] : visibleTexts(&fixture.window())) {
        if (!text.contains(u'«') && !needsNoTranslation(text, content))
            forgotten.append(QString::fromLatin1(widget->metaObject()->className()) + u": "_s + text);
    }
    for (const QAction *action : fixture.window().menuBar()->actions()) {
        if (!action->text().contains(u'«'))
            forgotten.append(action->text());
    }
    QCoreApplication::removeTranslator(&marking);
    QVERIFY2(forgotten.isEmpty(), qPrintable(forgotten.join(u'\n')));
}

void LanguageTest::keepsCountsOfTabs()
{
    WindowFixture fixture;
    fixture.view().showRoom(Room::Review);
    const auto *tabs = fixture.view().currentList()->findChild<QTabBar *>();
    QVERIFY(tabs->tabText(0).endsWith(u'1'));
    for (int tab = 0; tab < tabs->count(); ++tab) // none is cut
        QVERIFY2(tabs->tabRect(tab).width() >= tabs->fontMetrics().horizontalAdvance(tabs->tabText(tab)),
                 qPrintable(tabs->tabText(tab)));
    MarkingTranslator marking;
    QCoreApplication::installTranslator(&marking);
    QCoreApplication::processEvents();
    QVERIFY(tabs->tabText(0).contains(u'«'));
    QVERIFY(tabs->tabText(0).endsWith(u'1'));
    QCoreApplication::removeTranslator(&marking);
}

GACETA_TEST(LanguageTest)
#include "languagetest.moc"
