// Finding and replacing in all texts: what is shown, what is chosen, what it does, and taking it back.

#include "ui/dialogs/replacing/replacedialog.h"
#include "app/core/json/jsonwriter.h"
#include "tests/window/windowfixture.h"
#include "ui/dialogs/replacing/hittree.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/lists/listcommands.h"
#include "ui/window/newsroomview.h"

#include <QLineEdit>
#include <QPushButton>

using namespace gaceta;
using namespace gaceta::tests;
using namespace gaceta::ui;
using namespace Qt::StringLiterals;

class ReplaceDialogTest final : public QObject
{
    Q_OBJECT

private:
    // Opened by its keys, with both lines typed into and the places found.
    static ReplaceDialog *find(WindowFixture &fixture, const QString &words, const QString &replacement)
    {
        fixture.window().actions().action(ActionId::Replace)->trigger();
        const auto dialog = [] { return qobject_cast<ReplaceDialog *>(WindowFixture::dialog()); };
        [&] { QTRY_VERIFY(dialog()); }();
        const QList<QLineEdit *> lines = dialog()->findChildren<QLineEdit *>();
        QTest::keyClicks(lines.at(0), words);
        QTest::keyClicks(lines.at(1), replacement);
        return dialog();
    }

    static int places(const ReplaceDialog *dialog)
    {
        return int(dialog->findChild<HitTree *>()->chosen().size());
    }

    static QPushButton *button(const ReplaceDialog *dialog, QLatin1String text)
    {
        for (QPushButton *one : dialog->findChildren<QPushButton *>()) {
            if (one->text().startsWith(text) && one->isVisible())
                return one;
        }
        return nullptr;
    }

    static QByteArray content(WindowFixture &fixture)
    {
        const auto snapshot = fixture.newsroom().snapshot();
        JsonWriter json(JsonLayout::Compact);
        json.write((*snapshot)->schools);
        json.write((*snapshot)->entries);
        return json.take();
    }

private slots:
    void replacesWhatIsTicked()
    {
        WindowFixture fixture;
        const QByteArray before = content(fixture);
        ReplaceDialog *dialog = find(fixture, u"Roosevelt High School"_s, u"Roosevelt Academy"_s);
        QTRY_VERIFY(places(dialog) > 3);
        const int all = places(dialog);
        auto *tree = dialog->findChild<HitTree *>();
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Space); // the first item and all of its places
        QVERIFY(places(dialog) < all);
        QTest::mouseClick(button(dialog, QLatin1String("Replace")), Qt::LeftButton);
        QTRY_VERIFY(!WindowFixture::dialog());
        QTRY_VERIFY(shownButton(fixture.view().messages(), u"Undo"_s));
        const QByteArray after = content(fixture);
        QVERIFY(after.contains("Roosevelt Academy") && after.contains("Roosevelt High School"));
        press(fixture.view().messages(), u"Undo"_s);
        QTRY_COMPARE(content(fixture), before);
        fixture.view().commands()->redo();
        QTRY_COMPARE(content(fixture), after);
    }

    void nothingIsReplacedWhereNothingIsFound()
    {
        WindowFixture fixture;
        ReplaceDialog *dialog = find(fixture, u"no such words"_s, u"others"_s);
        QTest::qWait(300);
        QCOMPARE(places(dialog), 0);
        QVERIFY(!button(dialog, QLatin1String("Replace"))->isEnabled());
        const QByteArray before = content(fixture);
        dialog->accept();
        QCOMPARE(content(fixture), before);
    }

    void goesToThePlace()
    {
        WindowFixture fixture;
        ReplaceDialog *dialog = find(fixture, u"Proposition 28"_s, {});
        QTRY_VERIFY(places(dialog) > 0);
        auto *tree = dialog->findChild<HitTree *>();
        const editing::TextHit hit = tree->chosen().first();
        emit tree->itemActivated(tree->topLevelItem(0)->child(0), 0);
        QTRY_VERIFY(fixture.window().view()->editorPane()->editor());
        QCOMPARE(fixture.window().view()->editorPane()->editor()->item(), hit.item);
    }
};

GACETA_TEST(ReplaceDialogTest)

#include "replacedialogtest.moc"
