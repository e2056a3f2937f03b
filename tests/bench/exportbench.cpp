// Measures the way of a whole newsroom in one process, stage by stage: bench_export NEWSROOM.json FOLDER
// [THREADS]. Reads the document, stores it, reads it back and exports the site: fresh, unchanged, with
// one entry changed, and as an archive. See README.md.

#include "app/core/clock.h"
#include "app/editing/newsroom.h"
#include "app/exchange/json/jsonimport.h"
#include "app/site/siteexport.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTextStream>

#include <sys/resource.h>

using namespace gaceta;
using namespace Qt::StringLiterals;

namespace {

struct Usage
{
    qint64 processor = 0; // milliseconds of the whole program so far
    qint64 memory = 0;    // its peak, MiB
};

Usage usageNow()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto milliseconds = [](const timeval &time) {
        return time.tv_sec * 1000 + time.tv_usec / 1000;
    };
    return {milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime), usage.ru_maxrss / 1024};
}

// Prints what one stage took when it ends.
class Stage final
{
public:
    explicit Stage(const char *name)
        : m_name(name)
    {
        m_timer.start();
    }
    ~Stage()
    {
        const Usage now = usageNow();
        QTextStream(stdout) << QString::fromLatin1(m_name).leftJustified(20) << m_timer.elapsed()
                            << " ms, processor " << now.processor - m_begin.processor
                            << " ms, peak memory so far " << now.memory << " MiB" << m_note << '\n';
    }
    Q_DISABLE_COPY_MOVE(Stage)

    void note(const QString &text) { m_note = u", "_s + text; }

private:
    const char *m_name;
    Usage m_begin = usageNow();
    QElapsedTimer m_timer;
    QString m_note;
};

struct Run
{
    const MediaSource &media;
    int threads = 0;

    Result<> operator()(const char *name, const Snapshot &snapshot, const QString &target) const
    {
        Stage stage(name);
        site::ExportOptions options;
        options.asOf = QDateTime(QDate(2026, 11, 1), QTime(), Qt::UTC);
        options.threads = threads;
        jobs::Progress progress;
        const auto report =
            site::exportSite(snapshot, media, site::Theme::builtIn(), options, target, progress);
        if (!report)
            return failure(report.error());
        if (report->isRefused)
            return failure(ErrorCode::CheckFailed, site::sentences(report->brokenLinks, 5).join(u'\n'));
        stage.note(u"%1 files, %2 MB, %3 written"_s.arg(report->files)
                       .arg(report->bytes / 1'000'000)
                       .arg(report->written));
        return {};
    }
};

Result<> store(const QString &document, const QString &file)
{
    jobs::Progress progress;
    std::optional<Result<exchange::ImportPlan>> plan;
    {
        const Stage stage("read the document");
        plan = exchange::readJson(document, progress);
    }
    if (!*plan)
        return failure(plan->error());
    const Stage stage("store it");
    const editing::NewsroomContext context{std::make_shared<SystemClock>(), u"bench"_s};
    auto newsroom = editing::Newsroom::create(file, (*plan)->content.organisation, context);
    if (!newsroom)
        return failure(newsroom.error());
    return (*newsroom)->replaceContent((*plan)->content, *(*plan)->media);
}

Result<std::shared_ptr<const Snapshot>> readBack(const QString &file)
{
    const Stage stage("read it back");
    return editing::readSnapshot(file);
}

Result<> measure(const QString &document, const QDir &folder, int threads)
{
    const QString file = folder.filePath(u"newsroom.gaceta"_s);
    if (!QFile::exists(file)) {
        if (const Result<> stored = store(document, file); !stored)
            return stored;
    }
    const auto snapshot = readBack(file);
    const auto media = editing::openMediaSource(file);
    if (!snapshot || !media)
        return failure(snapshot ? media.error() : snapshot.error());
    const Run run{**media, threads};
    const QString target = folder.filePath(u"site"_s);
    for (const char *name : {"export", "nothing changed"}) {
        if (const Result<> done = run(name, **snapshot, target); !done)
            return done;
    }
    {
        Snapshot changed = **snapshot;
        changed.entries[0].texts[english()].title = u"A changed title"_s;
        if (const Result<> done = run("one entry changed", changed, target); !done)
            return done;
    }
    return run("archive", **snapshot, folder.filePath(u"site.zip"_s));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3 || !QDir().mkpath(arguments[2])) {
        QTextStream(stderr) << "bench_export NEWSROOM.json FOLDER [THREADS]\n";
        return 2;
    }
    const Result<> done =
        measure(arguments[1], QDir(arguments[2]), arguments.size() > 3 ? arguments[3].toInt() : 0);
    if (!done)
        QTextStream(stderr) << done.error().message << ' ' << done.error().detail << '\n';
    return done ? 0 : 1;
}
