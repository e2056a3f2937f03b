// bench_photos PHOTOS FOLDER [THREADS]: exports a newsroom whose one entry shows every JPEG file of the
// folder PHOTOS, whole, and tells how long the photos took and how much memory at the most.

#include "tests/site/sitefixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <sys/resource.h>

using namespace gaceta;
using namespace Qt::StringLiterals;

namespace {

class FolderMedia final : public MediaSource
{
public:
    Result<QByteArray> bytes(const MediaId &id) const override
    {
        QFile file(m_files.value(id.text()));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::NotFound, file.fileName());
        return file.readAll();
    }
    void add(const MediaId &id, const QString &path) { m_files.insert(id.text(), path); }

private:
    QMap<QString, QString> m_files;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    tests::SiteFixture fixture;
    FolderMedia source;
    fixture.snapshot.media.clear();
    Entry &entry = fixture.entry(u"both"_s);
    entry.leadImage = {};
    QByteArray body;
    const QDir photos(QString::fromLocal8Bit(argv[1]));
    const QFileInfoList files = photos.entryInfoList({u"*.jpg"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        Media media;
        media.id = MediaId::create();
        media.fileName = file.fileName();
        media.mimeType = u"image/jpeg"_s;
        media.sha256 = u"%1"_s.arg(qulonglong(qHash(file.fileName())), 64, 16, QChar(u'0'));
        source.add(media.id, file.filePath());
        body += "![](gaceta:media/" + media.id.text().toUtf8() + ")\n\n";
        fixture.snapshot.media.append(media);
    }
    entry.texts.begin()->second.body = body;
    if (argc > 3)
        fixture.options.threads = atoi(argv[3]);
    arrange(fixture.snapshot);
    const QString target = QString::fromLocal8Bit(argv[2]);
    for (const char *run : {"first", "again"}) {
        QElapsedTimer clock;
        clock.start();
        jobs::Progress progress;
        fixture.options.asOf = fixture.options.asOf.addYears(1); // so that pages differ
        const auto report = site::exportSite(fixture.snapshot, source, site::Theme::builtIn(),
                                             fixture.options, target, progress);
        if (!report) {
            std::fprintf(stderr, "%s\n", qPrintable(report.error().message));
            return 1;
        }
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        std::printf("%s: %lld photos, %d versions made, %.2f s, peak %ld MiB\n", run,
                    static_cast<long long>(files.size()), report->photosMade,
                    double(clock.elapsed()) / 1000, usage.ru_maxrss / 1024);
    }
    return 0;
}
