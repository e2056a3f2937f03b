// Where pages go in the tree, and which of them change by it.

#include "app/core/pageorder.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace gaceta;
using namespace Qt::StringLiterals;

namespace {

PageId idOf(QChar name)
{
    return *PageId::parse(u"01900000-0000-7000-8000-0000000000%1"_s.arg(int(name.unicode()), 2, 16, QLatin1Char('0')));
}

// "ab(c(d))e": e is beside b, d below c. All positions are 0 where `level` is set.
QList<Page> treeOf(const QString &text)
{
    QList<Page> pages;
    QList<PageId> parents{PageId()};
    int position = 0;
    for (const QChar c : text) {
        if (c == u'(') {
            parents.append(pages.last().id);
        } else if (c == u')') {
            parents.removeLast();
        } else {
            Page page;
            page.id = idOf(c);
            page.key = c;
            page.parent = parents.last();
            page.position = position++;
            pages.append(page);
        }
    }
    return pages;
}

QString textOf(const QList<Page> &pages, const PageId &parent = {})
{
    QList<Page> here;
    for (const Page &page : pages) {
        if (page.parent == parent)
            here.append(page);
    }
    std::ranges::stable_sort(here, {}, &Page::position);
    QString text;
    for (const Page &page : here) {
        const QString below = textOf(pages, page.id);
        text += page.key + (below.isEmpty() ? QString() : u'(' + below + u')');
    }
    return text;
}

QString after(QList<Page> pages, const QList<Page> &changed)
{
    for (const Page &page : changed)
        *std::ranges::find(pages, page.id, &Page::id) = page;
    return textOf(pages);
}

} // namespace

class PageOrderTest final : public QObject
{
    Q_OBJECT

private slots:
    void steps_data()
    {
        QTest::addColumn<QChar>("page");
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *name, char page, PageStep step, const char *result) {
            QTest::newRow(name) << QChar::fromLatin1(page) << int(step) << QString::fromLatin1(result);
        };
        row("up", 'f', PageStep::Up, "afb(c(d)e)");
        row("up at the top", 'a', PageStep::Up, "ab(c(d)e)f");
        row("down takes along", 'b', PageStep::Down, "afb(c(d)e)");
        row("down at the end", 'e', PageStep::Down, "ab(c(d)e)f");
        row("down below a page", 'c', PageStep::Down, "ab(ec(d))f");
        row("indent", 'f', PageStep::Indent, "ab(c(d)ef)");
        row("indent the first", 'c', PageStep::Indent, "ab(c(d)e)f");
        row("outdent", 'c', PageStep::Outdent, "ab(e)c(d)f");
        row("outdent deep", 'd', PageStep::Outdent, "ab(cde)f");
        row("outdent at the top", 'a', PageStep::Outdent, "ab(c(d)e)f");
    }

    void steps()
    {
        QFETCH(const QChar, page);
        QFETCH(const int, step);
        const QList<Page> pages = treeOf(u"ab(c(d)e)f"_s);
        QTEST(after(pages, pagesAfterStep(pages, idOf(page), PageStep(step))), "result");
    }

    void everyStepCanBeTakenBack()
    {
        const QList<Page> pages = treeOf(u"ab(c(d)e)f"_s);
        for (const QChar page : u"abcdef"_s) {
            const auto down = pagesAfterStep(pages, idOf(page), PageStep::Down);
            if (down.isEmpty())
                continue;
            QList<Page> now = pages;
            for (const Page &changed : down)
                *std::ranges::find(now, changed.id, &Page::id) = changed;
            QCOMPARE(after(now, pagesAfterStep(now, idOf(page), PageStep::Up)), textOf(pages));
        }
    }

    void moves()
    {
        const QList<Page> pages = treeOf(u"ab(c(d)e)f"_s);
        QCOMPARE(after(pages, pagesAfterMove(pages, idOf(u'f'), idOf(u'b'), idOf(u'c'))),
                 u"ab(fc(d)e)"_s);
        QCOMPARE(after(pages, pagesAfterMove(pages, idOf(u'd'), {}, {})), u"ab(ce)fd"_s);
        QVERIFY(pagesAfterMove(pages, idOf(u'b'), idOf(u'd'), {}).isEmpty()); // below itself
        QVERIFY(pagesAfterMove(pages, idOf(u'b'), idOf(u'b'), {}).isEmpty());
        QVERIFY(pagesAfterMove(pages, idOf(u'f'), {}, {}).isEmpty()); // it is there
        QVERIFY(pagesAfterMove(pages, idOf(u'x'), {}, {}).isEmpty());
    }

    // A page whose parent lies in the trash stands at the top, as it is shown.
    void orphansStandAtTheTop()
    {
        QList<Page> pages = treeOf(u"ab"_s);
        pages[1].parent = idOf(u'z');
        QCOMPARE(after(pages, pagesAfterStep(pages, idOf(u'b'), PageStep::Up)), u"ba"_s);
        QVERIFY(pagesAfterStep(pages, idOf(u'b'), PageStep::Outdent).isEmpty());
    }
};

GACETA_TEST(PageOrderTest)
#include "pageordertest.moc"
