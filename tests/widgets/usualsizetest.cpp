// Dialogs open no larger than the screen.

#include "ui/widgets/usualsize.h"
#include "tests/support/testmain.h"

#include <QScreen>
#include <QTest>
#include <QWidget>

using namespace gaceta::ui;

class UsualSizeTest final : public QObject
{
    Q_OBJECT

private slots:
    void staysWithinTheScreen()
    {
        QWidget dialog;
        resizeWithinScreen(&dialog, {300, 200});
        QCOMPARE(dialog.size(), QSize(300, 200));
        resizeWithinScreen(&dialog, {20000, 200});
        QCOMPARE(dialog.height(), 200);
        QVERIFY(dialog.width() < dialog.screen()->availableSize().width());
        resizeWithinScreen(&dialog, {300, 20000});
        QCOMPARE(dialog.width(), 300);
        QVERIFY(dialog.height() < dialog.screen()->availableSize().height());
    }
};

GACETA_TEST(UsualSizeTest)

#include "usualsizetest.moc"
