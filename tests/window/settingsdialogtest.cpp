// The settings of the program: every page says what it does and does it at once.

#include "ui/dialogs/settings/settingsdialog.h"
#include "app/settings/backupsettings.h"
#include "app/settings/editorsettings.h"
#include "app/settings/foldersettings.h"
#include "tests/window/windowfixture.h"
#include "ui/editors/spelling/spellingdesk.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/filecommands.h"
#include "ui/window/newsroomview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

using namespace gaceta;
using namespace gaceta::tests;
using namespace gaceta::ui;
using namespace Qt::StringLiterals;

class SettingsDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyPageHasNamesInBothLanguages()
    {
        WindowFixture fixture;
        SettingsDialog *dialog = open(fixture);
        for (const QString &page : {u"appearance"_s, u"writing"_s, u"backups"_s, u"folders"_s}) {
            dialog->showPage(page);
            QCOMPARE(namelessControls(dialog), QStringList());
        }
        auto *language = shown<QComboBox>(dialog, u"appearance"_s);
        QCOMPARE(language->currentIndex(), 0);
        QTest::keyClick(language, Qt::Key_End);
        QCOMPARE(settings::uiLanguage.get(fixture.store), u"es"_s);
        QTRY_VERIFY(dialog->windowTitle() != u"Settings"_s);
        QTest::keyClick(language, Qt::Key_Up);
        QTRY_COMPARE(dialog->windowTitle(), u"Settings"_s);
    }

    // What has a font of its own grows as well, and shrinks back to what it was.
    void theSizeOfTheTextHoldsAtOnce()
    {
        WindowFixture fixture;
        SettingsDialog *dialog = open(fixture);
        auto *size = dialog->findChildren<QComboBox *>().at(2);
        const double before = QApplication::font().pointSizeF();
        const auto sizes = [&] {
            QList<double> all;
            for (const QLabel *label : fixture.window().findChildren<QLabel *>()) {
                if (label->isVisible())
                    all.append(label->font().pointSizeF());
            }
            return all;
        };
        const QList<double> usual = sizes();
        QTest::keyClick(size, Qt::Key_End);
        QCOMPARE(settings::textSize.get(fixture.store), 150);
        QCOMPARE(QApplication::font().pointSizeF(), before * 1.5);
        const QList<double> large = sizes();
        QCOMPARE(large.size(), usual.size());
        for (qsizetype i = 0; i < usual.size(); ++i)
            QVERIFY2(std::abs(large.at(i) - usual.at(i) * 1.5) < 0.2,
                     qPrintable(u"%1: %2"_s.arg(usual.at(i)).arg(large.at(i))));
        size->setCurrentIndex(size->findData(100));
        emit size->activated(size->currentIndex());
        QCOMPARE(QApplication::font().pointSizeF(), before);
        const QList<double> again = sizes();
        for (qsizetype i = 0; i < usual.size(); ++i)
            QVERIFY(std::abs(again.at(i) - usual.at(i)) < 0.2);
    }

    void spellingIsTurnedOffAndOn()
    {
        WindowFixture fixture;
        Speller *speller = fixture.view().session().spelling().speller(english());
        QTRY_VERIFY(speller->isReady());
        SettingsDialog *dialog = open(fixture);
        auto *spelling = shown<QCheckBox>(dialog, u"writing"_s);
        QVERIFY(!speller->isRight(u"schoool"));
        spelling->click();
        QVERIFY(!speller->isReady());
        QVERIFY(speller->isRight(u"schoool"));
        spelling->click();
        QVERIFY(!speller->isRight(u"schoool"));
    }

    void aBackupIsMadeAndOpenedAsACopy()
    {
        WindowFixture fixture;
        settings::backupFolder.set(fixture.store, fixture.path(u"backups"_s));
        SettingsDialog *dialog = open(fixture);
        auto *list = shown<QListWidget>(dialog, u"backups"_s);
        QVERIFY(!shownButton(dialog, u"Open a copy…"_s)->isEnabled());
        press(dialog, u"Back up now"_s);
        QTRY_COMPARE(list->count(), 1);
        QTRY_VERIFY(shownButton(dialog, u"Back up now"_s)->isEnabled());
        const QString former = fixture.newsroom().path();
        press(dialog, u"Open a copy…"_s);
        // Not over a file that is there.
        answerFileDialog(former);
        QTRY_VERIFY(fixture.view().messages()->sentence().contains(u"is there already"_s));
        QCOMPARE(fixture.newsroom().path(), former);
        open(fixture)->showPage(u"backups"_s);
        press(WindowFixture::dialog(), u"Open a copy…"_s);
        answerFileDialog(fixture.path(u"then.gaceta"_s));
        QTRY_VERIFY(fixture.window().view() &&
                    fixture.newsroom().path() == fixture.path(u"then.gaceta"_s));
        QVERIFY(QFile::exists(former));
    }

    void backupsAreMadeByThemselves_data()
    {
        QTest::addColumn<bool>("wanted");
        QTest::newRow("on") << true;
        QTest::newRow("off") << false;
    }
    void backupsAreMadeByThemselves()
    {
        QFETCH(bool, wanted);
        WindowFixture fixture(WindowFixture::Begin::StartPage);
        settings::backupFolder.set(fixture.store, fixture.path(u"backups"_s));
        settings::backupsAutomatic.set(fixture.store, wanted);
        auto session =
            Session::createSample(fixture.path(u"sample.gaceta"_s), fixture.window().context());
        QVERIFY(session.has_value());
        fixture.window().takeSession(std::move(*session));
        const auto made = [&fixture] {
            return editing::backupsIn(fixture.path(u"backups"_s), fixture.newsroom().id()).size();
        };
        if (wanted) {
            QTRY_COMPARE(made(), 1);
        } else {
            QTest::qWait(200);
            QCOMPARE(made(), 0);
        }
    }

    void foldersAreWhereDialogsBegin()
    {
        WindowFixture fixture;
        SettingsDialog *dialog = open(fixture);
        auto *line = shown<QLineEdit>(dialog, u"folders"_s);
        QVERIFY(QDir().mkpath(fixture.path(u"office"_s)));
        // A folder on the way to one that is not there is none that was chosen.
        QTest::keyClicks(line, fixture.path(u"office/nowhere"_s));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(settings::newsroomFolder.get(fixture.store), QString());
        line->selectAll();
        QTest::keyClicks(line, fixture.path(u"office"_s));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(settings::newsroomFolder.get(fixture.store), fixture.path(u"office"_s));
        QCOMPARE(lastFolder(fixture.store), fixture.path(u"office"_s));
        line->clear();
        QCOMPARE(settings::newsroomFolder.get(fixture.store), QString());
    }

private:
    static SettingsDialog *open(WindowFixture &fixture)
    {
        fixture.window().actions().action(ActionId::Settings)->trigger();
        const auto find = [] { return qobject_cast<SettingsDialog *>(WindowFixture::dialog()); };
        [&] { QTRY_VERIFY(find()); }();
        return find();
    }
    // The first of its kind on that page.
    template <typename Widget>
    static Widget *shown(SettingsDialog *dialog, const QString &page)
    {
        dialog->showPage(page);
        for (Widget *widget : dialog->findChildren<Widget *>()) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
};

GACETA_TEST(SettingsDialogTest)
#include "settingsdialogtest.moc"
