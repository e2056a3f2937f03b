#include "tests/editors/editorfixture.h"
#include "tests/support/testmain.h"
#include "ui/editors/statistic/factusesview.h"
#include "ui/models/names.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBrowser>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

// The two things an office does with numbers: put next year's in, and correct a published one
// everywhere.
class StatisticFormTest final : public QObject
{
    Q_OBJECT

private slots:
    void whereItIsPrintedIsShownWithWhatACorrectionDoes()
    {
        EditorFixture fixture;
        const Statistic statistic = rate(fixture);
        const Entry entry = news(fixture);
        page(fixture);
        const auto form = fixture.form(ItemKind::Statistic);
        QVERIFY(form->load(statistic.id.text()).has_value());
        const auto *uses = form->findChild<ui::FactUsesView *>();
        // The entry is of 2015, the page prints the latest value.
        const QString day = ui::shortDay(QDate(2015, 3, 4));
        QTRY_COMPARE(lines(uses), (QStringList{u"School garden opens · News entry · English · "_s + day,
                                               u"Our rate is 77% now."_s,
                                               u"Abre el huerto · News entry · Spanish · "_s + day,
                                               u"Es del 77 %."_s, u"Goals · Page · English"_s,
                                               u"We stand at 88%, up 52 points since 2008."_s,
                                               u"In a list of statistics: 88%"_s}));
        QVERIFY(uses->summary().startsWith(u"Printed in 4 place"_s));
        setValue(*form, 2, u"89"_s);
        QCOMPARE(lines(uses).at(1), u"Our rate is 77% now."_s);
        QCOMPARE(lines(uses).at(5),
                 u"We stand at 88%, up 52 points since 2008 → 89%, up 53 points since 2008."_s);
        QVERIFY2(uses->summary().contains(u"alters 2 "_s), qPrintable(uses->summary()));
        QVERIFY(reads(*form, u"This alters 2 place"_s)); // beside the table too
        QVERIFY(form->save().has_value());
        QVERIFY(!reads(*form, u"This alters"_s));
        QCOMPARE(lines(uses).at(6), u"In a list of statistics: 89%"_s);
        QVERIFY(uses->summary().startsWith(u"Printed in 4 place"_s));
        QSignalSpy opened(form.get(), &ui::ItemEditor::openRequested);
        emit uses->text()->anchorClicked(QUrl(u"entry:"_s + entry.id.text()));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).toString(), entry.id.text());
    }

    void whatIsTypedIsShownBeforeItIsTaken()
    {
        EditorFixture fixture;
        const Statistic statistic = rate(fixture);
        page(fixture);
        const auto form = fixture.form(ItemKind::Statistic);
        QVERIFY(form->load(statistic.id.text()).has_value());
        const auto *uses = form->findChild<ui::FactUsesView *>();
        QTRY_COMPARE(lines(uses).size(), 3);
        auto *table = form->findChild<QTableView *>();
        form->showField(u"observations"_s, {});
        table->setCurrentIndex(table->model()->index(2, 1));
        QTest::keyClick(table, Qt::Key_F2);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, u"91.5"_s);
        QVERIFY(lines(uses).at(1).contains(u"91.5%, up 55.5 points since 2008"_s));
        QVERIFY(reads(*form, u"91,5\u00A0%"_s)); // Spanish, by its house style
        QVERIFY(!form->isDirty());
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!lines(uses).at(1).contains(u"91.5"_s));
    }

    void aChangedKeyShowsThatTextsLoseTheNumber()
    {
        EditorFixture fixture;
        const Statistic statistic = rate(fixture);
        page(fixture);
        const auto form = fixture.form(ItemKind::Statistic);
        QVERIFY(form->load(statistic.id.text()).has_value());
        const auto *uses = form->findChild<ui::FactUsesView *>();
        QTRY_COMPARE(lines(uses).size(), 3);
        type(*form, "key", u"-new"_s);
        QVERIFY2(lines(uses).at(1).endsWith(u"→ nothing."_s), qPrintable(lines(uses).at(1)));
    }

    void nextYearsValueBeginsAYearLater()
    {
        EditorFixture fixture;
        const Statistic statistic = rate(fixture);
        const auto form = fixture.form(ItemKind::Statistic);
        QVERIFY(form->load(statistic.id.text()).has_value());
        button(*form, u"Add a value"_s)->click();
        QTest::keyClicks(QApplication::focusWidget(), u"90"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        const QAbstractItemModel *model = form->findChild<QTableView *>()->model();
        QTRY_COMPARE(model->index(3, 1).data().toString(), u"90"_s); // taken after the key
        QVERIFY(form->save().has_value());
        const Observation added = stored(fixture, statistic).observations.last();
        QCOMPARE(added.value, 90.0);
        QCOMPARE(added.asOf, QDate(2023, 6, 30));
        QCOMPARE(added.period, u"2022-23"_s);
    }

    void aFormClosesWhileACellIsEdited()
    {
        EditorFixture fixture;
        const Statistic statistic = rate(fixture);
        auto form = fixture.form(ItemKind::Statistic);
        QVERIFY(form->load(statistic.id.text()).has_value());
        button(*form, u"Add a value"_s)->click();
        QTest::keyClicks(QApplication::focusWidget(), u"90"_s);
        form.reset();
        QCOMPARE(stored(fixture, statistic).observations.size(), 3);
    }

    void stillRightAsksAgainInAYearAndSaysWhy()
    {
        EditorFixture fixture;
        Statistic statistic = rate(fixture);
        const QDate today = fixture.fixture.clock->now().date();
        statistic.reviewBy = today.addDays(-40);
        statistic = *fixture.fixture.newsroom().save(statistic);
        const auto form = fixture.form(ItemKind::Statistic);
        QVERIFY(form->load(statistic.id.text()).has_value());
        button(*form, u"Still right"_s)->click();
        QVERIFY(!form->isDirty());
        const QDate next = stored(fixture, statistic).reviewBy;
        QVERIFY(qAbs(next.daysTo(today.addYears(1))) <= 1); // the newsroom's day, not London's
        const auto revisions =
            fixture.fixture.newsroom().revisions(ItemKind::Statistic, statistic.id.text());
        QCOMPARE(revisions->first().reason, u"Still right"_s);
        // Not due yet: the season stays.
        button(*form, u"Still right"_s)->click();
        QCOMPARE(stored(fixture, statistic).reviewBy, next.addYears(1));
        form->undo();
        QVERIFY(form->save().has_value());
        QCOMPARE(stored(fixture, statistic).reviewBy, next);
    }

    void aGoalStandsUntilADay()
    {
        EditorFixture fixture;
        Statistic statistic = rate(fixture);
        statistic.goal = Goal{90, 2030, QDate(2020, 6, 30)};
        statistic = *fixture.fixture.newsroom().save(statistic);
        const auto form = fixture.form(ItemKind::Statistic);
        QVERIFY(form->load(statistic.id.text()).has_value());
        QVERIFY(!reads(*form, u"97% of the goal"_s));
        statistic.goal->validUntil = {};
        statistic = *fixture.fixture.newsroom().save(statistic);
        QTRY_VERIFY(reads(*form, u"97% of the goal"_s));
    }

private:
    static Statistic rate(EditorFixture &fixture)
    {
        Statistic statistic;
        statistic.id = StatisticId::create();
        statistic.key = u"rate"_s;
        statistic.group = u"summary"_s;
        statistic.unit = StatisticUnit::Percent;
        statistic.texts[english()].label = u"graduation rate"_s;
        const auto add = [&](int year, double value, const QString &period) {
            Observation observation;
            observation.asOf = QDate(year, 6, 30);
            observation.value = value;
            observation.period = period;
            observation.baseline = year == 2008;
            statistic.observations.append(observation);
        };
        add(2008, 36, u"2008"_s);
        add(2014, 77, u"2013-14"_s);
        add(2022, 88, u"2021-22"_s);
        return *fixture.fixture.newsroom().save(statistic);
    }
    static Entry news(EditorFixture &fixture)
    {
        Entry entry = fixture.savedEntry();
        entry.date = noon(2015, 3, 4);
        entry.embargo = entry.expires = {};
        entry.texts[english()].body = "First. Our **rate** is {{stat:rate}} now. Last.";
        entry.texts[spanish()].title = u"Abre el huerto"_s;
        entry.texts[spanish()].body = "Es del {{stat:rate}}.";
        return *fixture.fixture.newsroom().save(entry);
    }
    static void page(EditorFixture &fixture)
    {
        Page page;
        page.id = PageId::create();
        page.key = u"goals"_s;
        page.source = english();
        page.texts[english()].title = u"Goals"_s;
        page.texts[english()].body = "We stand at {{stat:rate sentence}}.\n\n{{stats:summary}}\n";
        QVERIFY(fixture.fixture.newsroom().save(page).has_value());
    }
    static Statistic stored(EditorFixture &fixture, const Statistic &statistic)
    {
        return *fixture.fixture.newsroom().load<Statistic>(statistic.id);
    }
    static QStringList lines(const ui::FactUsesView *uses)
    {
        return uses->text()->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    }
    static void setValue(ui::ItemEditor &form, int row, const QString &text)
    {
        QAbstractItemModel *model = form.findChild<QTableView *>()->model();
        QVERIFY(model->setData(model->index(row, 1), text, Qt::EditRole));
    }
    static QPushButton *button(const ui::ItemEditor &form, const QString &text)
    {
        for (QPushButton *each : form.findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    // Whether the table of readings says it.
    static bool reads(const ui::ItemEditor &form, const QString &words)
    {
        const QList<QLabel *> labels = form.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&words](const QLabel *label) { return label->text().contains(words); });
    }
};

GACETA_TEST(StatisticFormTest)
#include "statisticformtest.moc"
