#include "ui/widgets/emptystate.h"
#include "tests/support/testmain.h"

#include <QLabel>
#include <QTest>

using namespace gaceta::ui;
using namespace Qt::StringLiterals;

// What stands where a list has nothing to show.
class EmptyStateTest final : public QObject
{
    Q_OBJECT

private slots:
    void noWordIsCutOff_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("title alone") << u"La papelera está vacía"_s << QString();
        QTest::newRow("title longer than the sentence") << u"No se encontró nada aquí"_s << u"Nada."_s;
        QTest::newRow("more than a line of each")
            << u"Todavía no hay ninguna noticia en esta redacción de ejemplo"_s
            << u"Escriba la primera noticia: podrá leerse en todos los idiomas de la redacción."_s;
    }

    void noWordIsCutOff()
    {
        QFETCH(QString, title);
        QFETCH(QString, sentence);
        EmptyState state(u"trash"_s);
        state.setTexts(title, sentence);
        state.resize(900, 600);
        state.show();
        QVERIFY(QTest::qWaitForWindowExposed(&state));
        for (const QLabel *label : state.findChildren<QLabel *>()) {
            if (!label->text().isEmpty() && label->isVisible())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                         qPrintable(label->text()));
        }
    }
};

GACETA_TEST(EmptyStateTest)
#include "emptystatetest.moc"
