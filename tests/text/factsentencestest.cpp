#include "app/text/factsentences.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace gaceta::text;
using namespace Qt::StringLiterals;

// Where a body prints a statistic, sentence by sentence.
class FactSentencesTest final : public QObject
{
    Q_OBJECT

private slots:
    void sentences_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char *name, const char *markdown, const QString &printed) {
            QTest::newRow(name) << QByteArray(markdown) << printed;
        };
        row("none", "A text about {{stat:dropout-rate}}.", {});
        row("one of three", "First. Our **rate** is {{stat:rate}} now. Last.",
            u"Our rate is [value] now."_s);
        row("at the end of a sentence", "It grew to {{stat:rate}}. Then came *more*.",
            u"It grew to [value]."_s);
        row("Spanish", "¿Y la tasa? Llegó al {{stat:rate}}. ¡Bien!", u"Llegó al [value]."_s);
        row("forms and others", "It is {{stat:rate sentence}}, after {{stat:dropout-rate}}.",
            u"It is [sentence], after 9%."_s);
        row("twice", "From {{stat:rate}} to {{stat:rate change}}.", u"From [value] to [change]."_s);
        row("two sentences", "{{stat:rate}} here. And {{stat:rate}} there.",
            u"[value] here.|And [value] there."_s);
        row("table and list", "| a | {{stat:rate}} |\n|---|---|\n| b | c |\n\n- x {{ stat: rate }}",
            u"[value]|x [value]"_s);
        row("code prints braces", "`{{stat:rate}}`", {});
        row("a word that is no form", "{{stat:rate upwards}}", {});
    }

    void sentences()
    {
        QFETCH(QByteArray, markdown);
        const auto others = [](const ReferenceName &) { return QByteArray("9%"); };
        QStringList lines;
        for (const FactSentence &sentence : factSentences(markdown, u"rate"_s, others)) {
            QCOMPARE(sentence.pieces.size(), sentence.forms.size() + 1);
            QString line = sentence.pieces.first();
            for (qsizetype i = 0; i < sentence.forms.size(); ++i)
                line += u'[' + enumName(sentence.forms[i]) + u']' + sentence.pieces[i + 1];
            lines.append(line);
        }
        QTEST(lines.join(u'|'), "printed");
    }
};

GACETA_TEST(FactSentencesTest)
#include "factsentencestest.moc"
