// Measures the checks: bench_checks NEWSROOM. All of them over everything, and over single entries. See
// README.md.

#include "app/check/registry.h"
#include "app/editing/newsroom.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace gaceta;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const auto snapshot = editing::readSnapshot(application.arguments().value(1));
    if (!snapshot) {
        out << snapshot.error().message << '\n';
        return 1;
    }
    const QDateTime now(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
    QElapsedTimer timer;
    for (int run = 0; run < 3; ++run) {
        timer.start();
        const QList<check::Finding> findings = check::checkAll(**snapshot, now);
        out << "all: " << timer.elapsed() << " ms, " << (*snapshot)->entries.size() << " entries, "
            << findings.size() << " findings\n";
    }
    timer.start();
    const check::Content content(**snapshot, now);
    out << "content: " << timer.elapsed() << " ms\n";
    QList<double> times;
    for (const Entry &entry :
         (*snapshot)->entries.first(std::min<qsizetype>(500, (*snapshot)->entries.size()))) {
        timer.start();
        [[maybe_unused]] const auto findings = check::checkItem(ItemKind::Entry, entry, content);
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    if (!times.isEmpty())
        out << "one entry: median " << times.at(times.size() / 2) << " ms, slowest " << times.last()
            << " ms\n";
    Entry large;
    large.id = EntryId::create();
    QByteArray body;
    for (int word = 0; word < 20'000; ++word)
        body += word % 60 == 59 ? "October 11, 2022.\n\n" : word % 12 == 11 ? "schools. " : "families ";
    large.texts[english()].body = body;
    timer.start();
    const auto findings = check::checkItem(ItemKind::Entry, large, content);
    out << "20,000 words: " << timer.elapsed() << " ms, " << findings.size() << " findings\n";
    return 0;
}
