#include "ui/widgets/style/gacetastyle.h"
#include "tests/support/testmain.h"

#include <QApplication>
#include <QComboBox>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

using namespace gaceta::ui;
using namespace Qt::StringLiterals;

// What the style changes in the behavior of widgets.
class GacetaStyleTest final : public QObject
{
    Q_OBJECT

private slots:
    void theWheelPassesChoices()
    {
        QComboBox combo;
        combo.addItems({u"one"_s, u"two"_s, u"three"_s});
        QVERIFY(!takesWheel(combo));
        QCOMPARE(combo.currentIndex(), 0);
    }

    void theWheelPassesNumbers()
    {
        QSpinBox number;
        number.setValue(5);
        QVERIFY(!takesWheel(number));
        QCOMPARE(number.value(), 5);
    }

private:
    // What a field does not take goes on to what scrolls the form.
    static bool takesWheel(QWidget &field)
    {
        GacetaStyle style;
        field.setStyle(&style);
        field.show();
        if (!QTest::qWaitForWindowExposed(&field) || field.focusPolicy() == Qt::WheelFocus)
            return true;
        field.setFocus();
        const QPointF place = field.rect().center();
        QWheelEvent event(place, field.mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&field, &event);
        field.setStyle(nullptr);
        return event.isAccepted();
    }
};

GACETA_TEST(GacetaStyleTest)
#include "gacetastyletest.moc"
