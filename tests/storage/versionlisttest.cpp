// Language versions by state, person and day, in windows that leave nothing out.

#include "app/storage/transaction.h"
#include "app/storage/versionlister.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace gaceta::storage;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

class VersionListTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_fixture = std::make_unique<StorageFixture>();
        for (int i = 0; i < 23; ++i) {
            Entry entry = entryTitled(u"Entry %1"_s.arg(i));
            entry.date =
                i == 5 ? QDateTime() : QDateTime(QDate(2026, 3, 1 + i / 3), QTime(12, 0), Qt::UTC);
            LanguageVersion &text = entry.texts[english()];
            text.state = i % 2 ? WorkflowState::Draft : WorkflowState::Published;
            if (i % 4 == 1)
                text.assignee = i % 8 == 1 ? u"Ana"_s : u"Luis"_s;
            if (i < 4)
                text.due = QDate(2026, 4, 4 - i);
            if (i % 4 == 3)
                entry.texts[spanish()].assignee = u"Ana"_s; // to be written
            if (i == 2)
                entry.embargo = QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
            m_fixture->store(entry, QDateTime(QDate(2026, 6, 1 + i % 5), QTime(1, 0), Qt::UTC), i == 22);
        }
    }

    void windows_data()
    {
        QTest::addColumn<int>("order");
        for (const VersionOrder order : {VersionOrder::Changed, VersionOrder::Newest,
                                         VersionOrder::Oldest, VersionOrder::Due, VersionOrder::Embargo})
            QTest::newRow(qPrintable(QString::number(int(order)))) << int(order);
    }

    void windows()
    {
        QFETCH(int, order);
        for (const int limit : {1, 4, 100}) {
            QStringList seen;
            std::optional<EntryCursor> after;
            do {
                const VersionWindow window = read({}, VersionOrder(order), after, limit);
                for (const VersionRow &row : window.rows)
                    seen.append(row.entry.text() + row.language.text());
                after = window.next;
            } while (after);
            QCOMPARE(seen.size(), 22);
            QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 22);
        }
    }

    void filters()
    {
        VersionFilter drafts;
        drafts.states = {WorkflowState::Draft};
        QCOMPARE(count(drafts), 11);
        VersionFilter mine = drafts;
        mine.person = u"Ana"_s; // theirs, and those of nobody
        QCOMPARE(count(mine), 8);
        VersionFilter assigned;
        assigned.assignee = u"Ana"_s;
        QCOMPARE(count(assigned), 3);
        assigned.written = false;
        QCOMPARE(count(assigned), 8);
        VersionFilter dateless;
        dateless.dated = false;
        QCOMPARE(count(dateless), 1);
        VersionFilter days;
        days.time = VersionTime::Publication;
        days.from = QDateTime(QDate(2026, 3, 2), QTime(0, 0), Qt::UTC);
        days.until = days.from.addDays(1);
        QCOMPARE(count(days), 2); // number 5 has no date
        VersionFilter embargo;
        embargo.time = VersionTime::Embargo;
        QCOMPARE(count(embargo), 1);
    }

    void dueDaysInOrder()
    {
        VersionFilter due;
        due.time = VersionTime::Due;
        due.until = QDateTime(QDate(2026, 4, 4), QTime(0, 0), Qt::UTC);
        const VersionWindow window = read(due, VersionOrder::Due, {}, 10);
        QCOMPARE(window.rows.size(), 3);
        QCOMPARE(window.rows.first().due, QDate(2026, 4, 1));
        QCOMPARE(window.rows.last().due, QDate(2026, 4, 3));
    }

    void whatIsToBeWrittenHasTheTitleOfTheOriginal()
    {
        VersionFilter filter;
        filter.assignee = u"Ana"_s;
        filter.language = spanish();
        filter.written = false;
        const VersionWindow window = read(filter, VersionOrder::Newest, {}, 1);
        QVERIFY(window.rows.first().title.startsWith(u"Entry "_s));
        QCOMPARE(window.rows.first().translation, TranslationState::Missing);
    }

private:
    VersionWindow read(const VersionFilter &filter, VersionOrder order,
                       const std::optional<EntryCursor> &after, int limit)
    {
        Transaction transaction(m_fixture->connection(), Transaction::Kind::Read);
        auto window = VersionLister(m_fixture->connection()).window(filter, order, after, limit);
        return transaction.commit(std::move(window)).value_or(VersionWindow());
    }
    int count(const VersionFilter &filter)
    {
        Transaction transaction(m_fixture->connection(), Transaction::Kind::Read);
        int found = VersionLister(m_fixture->connection()).count(filter);
        return transaction.commit(std::move(found)).value_or(-1);
    }

    std::unique_ptr<StorageFixture> m_fixture;
};

GACETA_TEST(VersionListTest)
#include "versionlisttest.moc"
