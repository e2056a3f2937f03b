#include "app/text/references.h"
#include "app/text/itemlink.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace gaceta::text;

class ReferencesTest final : public QObject
{
    Q_OBJECT

private slots:
    // Each reference as "kind argument @offset+length", with ! where it stands alone.
    void found_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("found");
        const auto row = [](const char *name, const char *markdown, const char *found) {
            QTest::newRow(name) << QByteArray(markdown) << QByteArray(found);
        };
        row("none", "no {{ here }} or {a}", "");
        row("chip", "a {{stat:graduation-rate}} b", "stat graduation-rate @2+24;");
        row("two of a kind", "{{stat:a}} {{stat:a}}", "stat a @0+10;stat a @11+10;");
        row("block", "a\n\n{{news:latest 3}}\n", "news latest 3 @3+17!;");
        row("chip alone", "{{stat:a}}", "stat a @0+10!;");
        row("loose form", "{{ stat: a }}", "stat a @0+13!;");
        row("unknown kind", "x {{foo:bar}}", "foo bar @2+11;");
        row("no argument", "x {{stat:}}", "stat  @2+9;");
        row("underscores", "x {{stat:a_b}}", "stat a_b @2+12;");
        row("in a heading", "# {{stat:a}}", "stat a @2+10;");
        row("in a table", "|a|\n|-|\n|{{stat:a}}|", "stat a @9+10;");
        row("emphasised", "**{{stat:a}}**", "stat a @2+10;");
        row("code span", "`{{stat:a}}` {{stat:a}}", "stat a @13+10;");
        row("code block", "```\n{{stat:a}}\n```\n\n{{stat:a}}", "stat a @20+10!;");
        row("indented code", "    {{stat:a}}\n\nx", "");
        row("raw HTML", "<b {{stat:a}}>", "stat a @3+10;");
        row("after accents", "añó {{stat:a}}", "stat a @6+10;");
        row("in a quotation", "> - {{schools:all}}", "schools all @4+15!;");
    }

    void found()
    {
        QFETCH(QByteArray, markdown);
        QByteArray text;
        for (const Reference &reference : findReferences(markdown)) {
            QVERIFY(markdown.sliced(reference.offset, reference.length).startsWith("{{"));
            text += reference.kindText + ' ' + reference.argument + " @" +
                    QByteArray::number(reference.offset) + '+' + QByteArray::number(reference.length) +
                    (reference.position == ReferencePosition::Alone ? "!;" : ";");
        }
        QTEST(text, "found");
    }

    void kinds()
    {
        for (const ReferenceKind kind :
             {ReferenceKind::Statistic, ReferenceKind::Schools, ReferenceKind::Statistics,
              ReferenceKind::News, ReferenceKind::Contacts}) {
            const QByteArray text = referenceText(kind, "some-key");
            QCOMPARE(referenceAtStart(text)->name.kind, kind);
            QCOMPARE(referenceAtStart(text)->length, text.size());
            QCOMPARE(formOf(kind) == ReferenceForm::Chip, kind == ReferenceKind::Statistic);
        }
        QVERIFY(!referenceAtStart("{{stat:a}"));
        QVERIFY(!referenceAtStart("{{stat:a\nb}}"));
        QVERIFY(!referenceAtStart("{{Stat:a}}"));
        QVERIFY(!referenceAtStart("{{"));
    }

    void itemLinks()
    {
        const QList<ItemLink> links =
            findItemLinks("[a](gaceta:entry/0AB#x) ![b](gaceta:media/1) [c](https://x.org) "
                          "`gaceta:page/2` [d][e]\n\n[e]: gaceta:school-list/3\n");
        const QList<ItemLink> expected{{ItemKind::Entry, QStringLiteral("0ab"), "x"},
                                       {ItemKind::Media, QStringLiteral("1"), {}},
                                       {ItemKind::SchoolList, QStringLiteral("3"), {}}};
        QCOMPARE(links, expected);
        QCOMPARE(itemLinkText(ItemKind::School, QStringLiteral("4")), "gaceta:school/4");
        QVERIFY(!parseItemLink("gaceta:contact/4"));
        QVERIFY(!parseItemLink("gaceta:entry/"));
        QVERIFY(!parseItemLink("gaceta:entry"));
    }
};

GACETA_TEST(ReferencesTest)
#include "referencestest.moc"
