// Measures the media room with many photos: bench_media PHOTOS FOLDER. Makes a newsroom of invented
// photos in the folder, or uses the one that is there. See README.md.

#include "app/editing/newsroom.h"
#include "ui/models/rowlistview.h"
#include "ui/widgets/style/appearance.h"
#include "ui/window/media/mediapane.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QScrollBar>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <random>

using namespace gaceta;
using namespace Qt::StringLiterals;

namespace {

QTextStream out(stdout);

QByteArray photo(int number)
{
    std::mt19937 random(static_cast<unsigned>(number));
    QImage image(2400, 1600, QImage::Format_RGB32);
    QLinearGradient sky(0, 0, 0, 1600);
    sky.setColorAt(0, QColor::fromHsv(static_cast<int>(random() % 360), 120, 230));
    sky.setColorAt(1, QColor::fromHsv(static_cast<int>(random() % 360), 90, 120));
    QPainter painter(&image);
    painter.fillRect(image.rect(), sky);
    for (int i = 0; i < 400; ++i) {
        painter.setBrush(QColor::fromHsv(static_cast<int>(random() % 360), 150, 200));
        painter.drawEllipse(QPoint(static_cast<int>(random() % 2400), static_cast<int>(random() % 1600)),
                            static_cast<int>(10 + random() % 90), static_cast<int>(10 + random() % 90));
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 80);
    return bytes;
}

void fill(editing::Newsroom &newsroom, int count)
{
    QList<QByteArray> photos;
    for (int i = 0; i < 24; ++i)
        photos.append(photo(i));
    for (int i = 0; i < count; ++i) {
        Media media;
        media.id = MediaId::create();
        media.fileName = u"DSC_%1.jpg"_s.arg(i, 5, 10, QChar(u'0'));
        media.mimeType = u"image/jpeg"_s;
        media.width = 2400;
        media.height = 1600;
        media.texts[english()] = {u"Students plant seeds in bed %1"_s.arg(i), {}};
        if (i % 3 != 0)
            media.texts[spanish()] = {u"Estudiantes siembran en el cantero %1"_s.arg(i), {}};
        if (i % 5 == 0) {
            PersonRelease person;
            person.who = u"the class"_s;
            media.release = {PeopleShown::Some, {person}};
        }
        // What follows the end of a picture makes it another file.
        if (!newsroom.addMedia(media, photos.at(i % 24) + QByteArray::number(i)))
            qFatal("cannot write");
    }
}

qint64 residentMegabytes(const char *field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toLongLong() / 1024;
    }
    return 0;
}

// Of this thread alone: what others do on the machine does not count.
double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

struct Frames
{
    QList<double> times;
    void tell(const char *what)
    {
        std::sort(times.begin(), times.end());
        const auto at = [this](double share) {
            return times.at(static_cast<qsizetype>(share * static_cast<double>(times.size() - 1)));
        };
        out << what << ": " << times.size() << " frames, median " << at(0.5) << " ms, 95th percentile "
            << at(0.95) << " ms, 99th " << at(0.99) << " ms, longest " << times.last() << " ms, "
            << std::ranges::count_if(times, [](double time) { return time > 16; }) << " above 16 ms\n";
    }
};

// As a wheel or a drag of the handle moves it; the window has the rest of each 16 ms for thumbnails.
void scroll(ui::MediaPane &pane, int step, int frames, const char *what)
{
    QScrollBar *bar = pane.list()->verticalScrollBar();
    Frames measured;
    Frames processor;
    for (int i = 0; i < frames; ++i) {
        QElapsedTimer timer;
        timer.start();
        const double before = processorMilliseconds();
        const int next = bar->value() + step;
        bar->setValue(next > bar->maximum() ? 0 : next);
        QCoreApplication::processEvents();
        pane.list()->viewport()->repaint();
        const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        measured.times.append(took);
        processor.times.append(processorMilliseconds() - before);
        if (took < 16)
            QThread::usleep(static_cast<unsigned long>((16 - took) * 1000));
    }
    out << what << '\n';
    measured.tell("  by the clock");
    processor.tell("  of the processor");
}

bool allShown(const ui::RowListView &list)
{
    const QRect seen = list.viewport()->rect();
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        if (!list.visualRect(index).intersects(seen))
            return true;
        if (index.data(ui::ThumbnailRole).value<QImage>().isNull())
            return false;
    }
    return true;
}

template <typename Function>
void time(const char *what, Function function)
{
    QElapsedTimer timer;
    timer.start();
    function();
    out << what << ": " << static_cast<double>(timer.nsecsElapsed()) / 1e6 << " ms\n";
}

// What somebody does in this room beside scrolling.
void use(ui::MediaPane &pane, editing::Newsroom &newsroom)
{
    time("nothing changed", [&pane] { pane.reload(); });
    const QString item = pane.list()->model()->index(7, 0).data(ui::ItemRole).toString();
    Media media = *newsroom.load<Media>(*MediaId::parse(item));
    media.credit += u'x';
    if (!newsroom.save(media))
        qFatal("cannot write");
    time("one changed", [&pane] {
        pane.reload();
        pane.list()->viewport()->repaint();
    });
    for (const char *when : {"first filter", "next filter"}) {
        time(when, [&pane] {
            pane.setFilter(ui::MediaFilter::WithoutAlt);
            pane.list()->viewport()->repaint();
        });
        pane.setFilter(ui::MediaFilter::All);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (argc < 3)
        return 2;
    ui::Appearance appearance;
    appearance.apply(settings::ColorScheme::Light);
    const QString path = QDir(QString::fromLocal8Bit(argv[2])).filePath(u"media.gaceta"_s);
    const editing::NewsroomContext context{std::make_shared<SystemClock>(), u"bench"_s};
    if (!QFile::exists(path)) {
        Organisation organisation;
        organisation.languages = {english(), spanish()};
        organisation.timeZone = u"America/Los_Angeles"_s;
        fill(**editing::Newsroom::create(path, organisation, context), QByteArray(argv[1]).toInt());
        out << "made\n";
        return 0; // its memory is not to be counted
    }
    const auto newsroom = std::move(*editing::Newsroom::open(path, context));
    settings::MemoryStore settings;
    QElapsedTimer timer;
    timer.start();
    ui::MediaPane pane(*newsroom, settings, nullptr);
    pane.resize(900, 800);
    pane.show();
    QCoreApplication::processEvents();
    pane.list()->viewport()->repaint();
    out << "open: " << timer.elapsed() << " ms for " << pane.list()->model()->rowCount() << " photos\n";
    while (!allShown(*pane.list()))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    out << "all pictures in sight: " << timer.elapsed() << " ms after\n";
    scroll(pane, 40, 600, "wheel");
    scroll(pane, 1200, 300, "drag");
    use(pane, *newsroom);
    out << "memory: " << residentMegabytes("VmRSS") << " MB, at most " << residentMegabytes("VmHWM")
        << " MB\n";
    return 0;
}
