// What is typed survives whatever happens to the program, the newsroom and the journal itself.

#include "app/editing/recoveryjournal.h"
#include "tests/support/newsroomfixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace gaceta;
using namespace gaceta::editing;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<RecoveryJournal> open(const QTemporaryDir &folder)
{
    auto opened = RecoveryJournal::open(folder.filePath(u"state"_s), u"newsroom"_s);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    return std::move(*opened);
}

RecoveredItem typed(const QString &item, const QByteArray &value, int second = 0)
{
    return {ItemKind::Entry, item, 3, noon(2026, 5, 1).addSecs(second), value};
}

} // namespace

class RecoveryJournalTest final : public QObject
{
    Q_OBJECT

private slots:
    void remembersTheLast()
    {
        const QTemporaryDir folder;
        {
            const auto journal = open(folder);
            QVERIFY(journal->items()->isEmpty());
            QVERIFY(journal->remember(typed(u"a"_s, "{\"first\":1}")));
            QVERIFY(journal->remember(typed(u"b"_s, QByteArray("with\0nul", 8), 1)));
            QVERIFY(journal->remember(typed(u"a"_s, "{\"second\":2}", 2)));
        }
        const auto journal = open(folder);
        const QList<RecoveredItem> items = *journal->items();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.at(0).item, u"a"_s); // last keystroke first
        QCOMPARE(items.at(0).value, QByteArray("{\"second\":2}"));
        QCOMPARE(items.at(0).version, RowVersion(3));
        QCOMPARE(items.at(0).time, noon(2026, 5, 1).addSecs(2));
        QCOMPARE(items.at(1).value, QByteArray("with\0nul", 8));
        QVERIFY(journal->forget(ItemKind::Page, u"a"_s)); // another kind: nothing
        QCOMPARE(journal->items()->size(), 2);
        QVERIFY(journal->forget(ItemKind::Entry, u"a"_s));
        QCOMPARE(journal->items()->size(), 1);
        QVERIFY(journal->forget(ItemKind::Entry, u"a"_s));
    }

    void largeText()
    {
        const QTemporaryDir folder;
        const QByteArray text(5'000'000, 'x');
        QVERIFY(open(folder)->remember(typed(u"a"_s, text)));
        const auto journal = open(folder);
        QVERIFY(journal->items()->first().value == text);
        QVERIFY(journal->forget(ItemKind::Entry, u"a"_s));
        open(folder); // takes no room for ever
        QTRY_VERIFY(QFile(folder.filePath(u"state/newsroom.recovery"_s)).size() < 100'000 ||
                    journal->items()->isEmpty());
    }

    void newsroomsAreApart()
    {
        const QTemporaryDir folder;
        const auto journal = open(folder);
        QVERIFY(journal->remember(typed(u"a"_s, "x")));
        const auto other = RecoveryJournal::open(folder.filePath(u"state"_s), u"other"_s);
        QVERIFY(other);
        QVERIFY((*other)->items()->isEmpty());
    }

    void twoProgramsAtOnce()
    {
        const QTemporaryDir folder;
        auto first = open(folder);
        auto second = open(folder);
        QVERIFY(first->remember(typed(u"a"_s, "1")));
        QVERIFY(second->remember(typed(u"a"_s, "2", 1)));
        QVERIFY(second->remember(typed(u"b"_s, "2")));
        // Neither sees what the other is typing, nor takes it away.
        QCOMPARE(first->items()->size(), 1);
        QCOMPARE(first->items()->first().value, QByteArray("1"));
        QCOMPARE(second->items()->size(), 2);
        QVERIFY(first->forget(ItemKind::Entry, u"a"_s));
        QVERIFY(first->forget(ItemKind::Entry, u"b"_s));
        QCOMPARE(second->items()->size(), 2);
        // What one leaves behind is there for the other, once.
        QVERIFY(first->remember(typed(u"a"_s, "3", 2)));
        first.reset();
        QCOMPARE(second->items()->size(), 2);
        QCOMPARE(second->items()->first().value, QByteArray("3"));
        QVERIFY(second->forget(ItemKind::Entry, u"a"_s));
        QCOMPARE(second->items()->size(), 1);
        second.reset();
        QCOMPARE(QDir(folder.filePath(u"state"_s)).entryList({u"*.running"_s}, QDir::Files).size(), 0);
    }

    void typedAfterRecoveryReplacesIt()
    {
        const QTemporaryDir folder;
        QVERIFY(open(folder)->remember(typed(u"a"_s, "lost", 5)));
        const auto journal = open(folder);
        QCOMPARE(journal->items()->first().value, QByteArray("lost"));
        QVERIFY(journal->remember(typed(u"a"_s, "typed on", 3))); // the clock may have been set back
        QCOMPARE(journal->items()->size(), 1);
        QCOMPARE(journal->items()->first().value, QByteArray("typed on"));
    }

#ifdef Q_OS_UNIX
    void anotherProgramThatRunsAndThenIsKilled()
    {
        const QTemporaryDir folder;
        int told[2];
        QVERIFY(::pipe(told) == 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const auto journal = open(folder);
            const char done = journal->remember(typed(u"a"_s, "x")) ? 'y' : 'n';
            if (::write(told[1], &done, 1) == 1)
                ::pause();
            ::_exit(1);
        }
        char done = 'n';
        QVERIFY(::read(told[0], &done, 1) == 1);
        QCOMPARE(done, 'y');
        const auto journal = open(folder);
        QVERIFY(journal->items()->isEmpty());
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        QCOMPARE(journal->items()->size(), 1);
        QCOMPARE(journal->items()->first().value, QByteArray("x"));
        ::close(told[0]);
        ::close(told[1]);
    }

    // The text is there after `kill -9` at any moment: everything that remember() said it holds.
    void killedProgram()
    {
        for (int round = 1; round <= 8; ++round) {
            const QTemporaryDir folder;
            int told[2];
            QVERIFY(::pipe(told) == 0);
            const pid_t child = ::fork();
            if (child == 0) {
                const auto journal = open(folder);
                for (int i = 1;; ++i) {
                    const QByteArray value = QByteArray::number(i) + QByteArray(i % 5000, 'x');
                    if (!journal->remember(typed(u"a"_s, value)) ||
                        ::write(told[1], &i, sizeof i) != sizeof i)
                        ::_exit(1);
                }
            }
            ::close(told[1]);
            int last = 0;
            while (last < round * 25)
                QVERIFY(::read(told[0], &last, sizeof last) == sizeof last);
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            while (::read(told[0], &last, sizeof last) == sizeof last) { // told before it died
            }
            ::close(told[0]);
            const auto journal = open(folder);
            const QList<RecoveredItem> items = *journal->items();
            QCOMPARE(items.size(), 1);
            const int kept = items.first().value.split('x').first().toInt();
            QVERIFY2(kept >= last, qPrintable(u"%1 of %2"_s.arg(kept).arg(last)));
            QCOMPARE(items.first().value.size(), QByteArray::number(kept).size() + kept % 5000);
        }
    }
#endif

    void damagedJournalIsKeptAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("something else")
            << QByteArray("not a database at all, and long enough ").repeated(100);
        QTest::newRow("half a header") << QByteArray("SQLite format 3\0\x10", 17);
        QTest::newRow("nonsense behind the header")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(8000, '\x33');
    }

    void damagedJournalIsKeptAside()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"state"_s));
        QFile file(folder.filePath(u"state/newsroom.recovery"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto journal = open(folder);
        QVERIFY(journal->remember(typed(u"a"_s, "x")));
        QCOMPARE(journal->items()->size(), 1);
        QFile aside(folder.filePath(u"state/newsroom.recovery.damaged"_s));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), content);
    }

    void folderThatCannotBeMade()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"state"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto opened = RecoveryJournal::open(folder.filePath(u"state"_s), u"newsroom"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::NoPermission);
        QVERIFY(opened.error().message.endsWith(u'.'));
    }
};

GACETA_TEST(RecoveryJournalTest)
#include "recoveryjournaltest.moc"
