// Measures an open newsroom: bench_newsroom ENTRIES FOLDER. Makes a newsroom of invented content in the
// folder, or uses the one that is there. See README.md.

#include "app/editing/newsroom.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <random>

using namespace gaceta;
using namespace gaceta::editing;
using namespace Qt::StringLiterals;

namespace {

class NoMedia final : public MediaSource
{
public:
    Result<QByteArray> bytes(const MediaId &) const override { return QByteArray(); }
};

QByteArray body(std::mt19937 &random, const QByteArrayList &words)
{
    QByteArray text;
    for (int i = 1; i <= 300; ++i) {
        text += words.at(qsizetype(random() % unsigned(words.size())));
        if (random() % 3 == 0)
            text += QByteArray::number(random() % 5000);
        text += i % 40 == 0 ? "\n\n" : " ";
    }
    return text;
}

Snapshot invented(int count)
{
    std::mt19937 random(1);
    const QByteArrayList english_{"school", "garden",   "students", "teachers", "year",   "graduation",
                                  "the",    "families", "library",  "program",  "reading"};
    const QByteArrayList spanish_{"escuela",  "año",       "niñez",   "graduación",  "docentes",
                                  "familias", "el huerto", "lectura", "matemáticas", "programa"};
    Snapshot snapshot;
    snapshot.organisation.languages = {english(), spanish()};
    snapshot.organisation.timeZone = u"America/Los_Angeles"_s;
    for (int i = 0; i < count; ++i) {
        Entry entry;
        entry.id = EntryId::create();
        entry.kind = EntryKind(random() % 8);
        entry.source = english();
        entry.date = QDateTime(QDate(2009, 1, 5), QTime(9, 0), Qt::UTC).addSecs(i * 54'000LL);
        LanguageVersion en;
        en.title = u"Teachers at School %1 open a reading room"_s.arg(i);
        en.slug = u"reading-room-%1"_s.arg(i);
        en.body = body(random, english_);
        en.state = random() % 4 == 0 ? WorkflowState::Draft : WorkflowState::Published;
        LanguageVersion es;
        es.title = u"La Escuela %1 inaugura una sala de lectura"_s.arg(i);
        es.slug = u"sala-%1"_s.arg(i);
        es.body = body(random, spanish_);
        es.basis = {english(), paragraphHashes(en), false};
        entry.texts = {{english(), en}, {spanish(), es}};
        snapshot.entries.append(entry);
    }
    arrange(snapshot);
    return snapshot;
}

void tell(const QString &what, const QString &value)
{
    QTextStream(stdout) << what.leftJustified(44) << value << '\n';
}

// The median and the worst of several runs, and what they took of the processor on average (on a busy
// machine the rest is waiting).
template <typename Function>
void measure(const QString &what, int times, Function function)
{
    std::vector<double> runs;
    const std::clock_t begin = std::clock();
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (const auto result = function(i); !result)
            qFatal("%s: %s", qPrintable(what), qPrintable(result.error().detail));
        runs.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    const double processor = 1e3 * double(std::clock() - begin) / CLOCKS_PER_SEC / times;
    std::ranges::sort(runs);
    tell(what, u"%1 ms (worst %2, processor %3)"_s.arg(runs.at(runs.size() / 2), 8, 'f', 2)
                   .arg(runs.back(), 0, 'f', 2)
                   .arg(processor, 0, 'f', 2));
}

qint64 residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() / 256 : 0;
}

void measureLists(const Newsroom &newsroom)
{
    using storage::EntryFilter;
    using storage::EntryOrder;
    const auto list = [&](const QString &what, const EntryFilter &filter,
                          EntryOrder order = EntryOrder::NewestFirst) {
        measure(what, 15, [&](int) { return newsroom.entries(filter, order, {}, 100); });
        measure(what + u" (count)"_s, 15, [&](int) { return newsroom.entryCount(filter); });
    };
    list(u"first window"_s, {});
    list(u"by title"_s, {}, EntryOrder::Title);
    EntryFilter filter;
    filter.state = WorkflowState::Draft;
    list(u"drafts"_s, filter);
    filter = {};
    filter.kind = EntryKind::Award;
    filter.year = 2015;
    list(u"kind and year, last changed"_s, filter, EntryOrder::LastChanged);
    measure(u"counts of all filters"_s, 15, [&](int) { return newsroom.entryCounts(); });
    for (const QString &words : {u"g"_s, u"gr"_s, u"gra"_s, u"graduaci"_s, u"teachers lib"_s, u"año"_s,
                                 u"matemáticas niñ"_s, u"graduacion"_s, u"zzz"_s}) {
        filter = {};
        filter.words = words;
        list(u"list: “%1”"_s.arg(words), filter);
        measure(u"search: “%1”"_s.arg(words), 15, [&](int) { return newsroom.search(words, 20); });
    }
    filter.words = u"g"_s;
    list(u"list by title: “g”"_s, filter, EntryOrder::Title);
    filter.state = WorkflowState::Draft;
    list(u"drafts: “g”"_s, filter);
    filter.kind = EntryKind::Award;
    filter.year = 2012;
    list(u"drafts, kind, year: “g”"_s, filter);
    filter = {};
    filter.words = u"zzz"_s;
    list(u"list by title: “zzz”"_s, filter, EntryOrder::Title);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 3) {
        QTextStream(stderr) << "bench_newsroom ENTRIES FOLDER\n";
        return 2;
    }
    const QStringList arguments = application.arguments();
    const QString path = QDir(arguments.at(2)).filePath(u"bench-%1.gaceta"_s.arg(arguments.at(1)));
    const NewsroomContext context{std::make_shared<SystemClock>(), u"Bench"_s};
    if (!QFile::exists(path)) {
        const Snapshot content = invented(arguments.at(1).toInt());
        const auto made = Newsroom::create(path, content.organisation, context);
        if (!made || !(*made)->replaceContent(content, NoMedia()))
            qFatal("The newsroom could not be made.");
        QTextStream(stdout) << "made; run again to measure\n";
        return 0;
    }
    measure(u"open"_s, 9, [&](int) { return Newsroom::open(path, context); });
    const auto newsroom = std::move(*Newsroom::open(path, context));
    const auto window = *newsroom->entries({}, storage::EntryOrder::NewestFirst, {}, 100);
    tell(u"resident after open and first window"_s, u"%1 MB"_s.arg(residentMegabytes()));
    measureLists(*newsroom);
    const EntryId id = window.rows.at(50).id;
    measure(u"load an entry"_s, 25, [&](int) { return newsroom->load<Entry>(id); });
    measure(u"save an entry"_s, 25, [&](int i) {
        Entry entry = *newsroom->load<Entry>(id);
        entry.texts[english()].title = u"Another title %1 %2"_s.arg(entry.version).arg(i);
        return newsroom->save(entry);
    });
    tell(u"resident after searching and saving"_s, u"%1 MB"_s.arg(residentMegabytes()));
    measure(u"snapshot"_s, 5, [&](int) { return newsroom->snapshot(); });
    return 0;
}
