// Moving a page among its neighbours.

#include "tests/editors/editorfixture.h"
#include "tests/support/testmain.h"
#include "ui/editors/content/pagetree.h"

#include <QToolButton>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

class PageOrderTest final : public QObject
{
    Q_OBJECT

private slots:
    void movesAndComesBack_data();
    void movesAndComesBack();
};

static QStringList order(editing::Newsroom &newsroom)
{
    QStringList keys;
    for (const ui::PlacedPage &placed : ui::pageTree(*newsroom.loadAll<Page>(), {}))
        keys.append(placed.page.key);
    return keys;
}

static void press(const ui::ItemEditor &form, const QString &name)
{
    for (QToolButton *each : form.findChildren<QToolButton *>()) {
        if (each->accessibleName() == name)
            each->click();
    }
}

void PageOrderTest::movesAndComesBack_data()
{
    QTest::addColumn<QList<int>>("positions");
    QTest::newRow("close together") << QList<int>{0, 1, 2, 3};
    QTest::newRow("all the same") << QList<int>{0, 0, 0, 0};
    QTest::newRow("with gaps") << QList<int>{-3, 10, 20, 21};
}

void PageOrderTest::movesAndComesBack()
{
    QFETCH(QList<int>, positions);
    EditorFixture f;
    Page moved;
    for (int i = 0; i < positions.size(); ++i) {
        Page page = samplePage();
        page.id = PageId::create();
        page.version = 0;
        page.parent = {};
        page.leadImage = {};
        page.key = QString(QChar(u'a' + i));
        page.position = positions.at(i);
        for (auto &[language, text] : page.texts)
            text.slug = page.key;
        page = *f.fixture.newsroom().save(page);
        if (i == 2)
            moved = page;
    }
    const auto form = f.form(ItemKind::Page);
    QVERIFY(form->load(moved.id.text()));
    const auto saved = [&] {
        return form->save() ? order(f.fixture.newsroom()).join(u""_s) : u"not saved"_s;
    };
    press(*form, u"Move up"_s);
    QCOMPARE(saved(), u"acbd"_s);
    press(*form, u"Move up"_s);
    QCOMPARE(saved(), u"cabd"_s);
    press(*form, u"Move down"_s);
    press(*form, u"Move down"_s);
    press(*form, u"Move down"_s);
    QCOMPARE(saved(), u"abdc"_s);
    while (form->canUndo())
        form->undo();
    QCOMPARE(saved(), u"abcd"_s);
    QVERIFY(!form->isDirty());
}

GACETA_TEST(PageOrderTest)

#include "pageordertest.moc"
