#include "tests/support/testmain.h"
#include "ui/widgets/style/theme.h"

#include <QPalette>
#include <QTest>

using namespace gaceta::ui;

// Which of the two looks a palette belongs to.
class ThemeTest final : public QObject
{
    Q_OBJECT

private slots:
    void shade_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<bool>("dark");
        const auto clear = [](QPalette palette) {
            palette.setColor(QPalette::Window, Qt::transparent);
            return palette;
        };
        QTest::newRow("light") << paletteOf(Shade::Light) << false;
        QTest::newRow("dark") << paletteOf(Shade::Dark) << true;
        QTest::newRow("light, transparent ground") << clear(paletteOf(Shade::Light)) << false;
        QTest::newRow("dark, transparent ground") << clear(paletteOf(Shade::Dark)) << true;
    }

    void shade()
    {
        QFETCH(QPalette, palette);
        QFETCH(bool, dark);
        QCOMPARE(shadeOf(palette) == Shade::Dark, dark);
    }
};

GACETA_TEST(ThemeTest)
#include "themetest.moc"
