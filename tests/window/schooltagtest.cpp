// Schools by their tags: the filter of the list, and the warning before a tag goes.

#include "tests/window/windowfixture.h"
#include "ui/window/itemlistpane.h"
#include "ui/window/newsroomview.h"
#include "ui/window/schooltagfilter.h"
#include "ui/window/usewarning.h"

#include <QMenu>

using namespace gaceta;
using namespace gaceta::tests;
using namespace gaceta::ui;
using namespace Qt::StringLiterals;

namespace {

Term saved(WindowFixture &fixture, const QString &name)
{
    Term term;
    term.id = TermId::create();
    term.key = u"a-tag-of-schools"_s;
    term.texts[english()] = {name, u"a-tag-of-schools"_s};
    return fixture.newsroom().save(term).value_or(Term());
}

School tagged(WindowFixture &fixture, const Term &term)
{
    School school = fixture.newsroom().loadAll<School>()->first();
    school.tags = {term.id};
    return fixture.newsroom().save(school).value_or(School());
}

} // namespace

class SchoolTagTest : public QObject
{
    Q_OBJECT

private slots:
    void listShowsThoseWithTheTag();
    void tagInUseIsNotThrownAwayUnsaid();
};

void SchoolTagTest::listShowsThoseWithTheTag()
{
    WindowFixture fixture;
    fixture.view().showRoom(Room::Schools);
    auto *pane = dynamic_cast<ItemListPane *>(fixture.view().currentList());
    QVERIFY(pane);
    auto *filter = pane->findChild<SchoolTagFilter *>();
    QVERIFY(filter && !filter->isVisible()); // no school has one
    const int all = pane->list()->model()->rowCount();
    QVERIFY(all > 1);
    const Term term = saved(fixture, u"Magnet & arts"_s);
    const School school = tagged(fixture, term);
    QTRY_VERIFY(filter->isVisible());
    emit filter->menu()->aboutToShow();
    QCOMPARE(filter->menu()->actions().last()->text(), u"Magnet && arts"_s);
    filter->menu()->actions().last()->trigger();
    QCOMPARE(pane->list()->model()->rowCount(), 1);
    QCOMPARE(pane->list()->model()->index(0, 0).data(ItemRole).toString(), school.id.text());
    QCOMPARE(filter->accessibleName(), u"Show: Magnet & arts"_s);
    pane->setKind(ItemKind::SchoolList);
    QVERIFY(!filter->isVisible());
    QVERIFY(pane->list()->model()->rowCount() > 0);
    pane->setKind(ItemKind::School);
    QCOMPARE(pane->list()->model()->rowCount(), 1);
    QVERIFY(fixture.newsroom().trash(ItemKind::Term, term.id.text())); // nothing to filter by any more
    QTRY_COMPARE(pane->list()->model()->rowCount(), all);
    QVERIFY(!filter->isVisible());
}

void SchoolTagTest::tagInUseIsNotThrownAwayUnsaid()
{
    WindowFixture fixture;
    const Term term = saved(fixture, u"Magnet"_s);
    QVERIFY(stillUsedWarning(fixture.newsroom(), ItemKind::Term, term.id.text()).isEmpty());
    (void)tagged(fixture, term);
    SchoolList list;
    list.id = SchoolListId::create();
    list.key = u"magnets"_s;
    list.order = SchoolListOrder::ByRule;
    list.rule.tag = term.id;
    list.texts[english()].title = u"Our magnets"_s;
    QVERIFY(fixture.newsroom().save(list));
    const QString warning = stillUsedWarning(fixture.newsroom(), ItemKind::Term, term.id.text());
    QCOMPARE(warning.count(u'\n'), 1);
    QVERIFY2(warning.contains(u"“Our magnets” goes by this tag"_s), qPrintable(warning));
    fixture.view().trash({{ItemKind::Term, term.id.text()}});
    QTRY_VERIFY(WindowFixture::dialog());
    QCOMPARE(fixture.newsroom().trashed()->size(), 0);
    WindowFixture::dialog()->reject();
}

GACETA_TEST(SchoolTagTest)
#include "schooltagtest.moc"
