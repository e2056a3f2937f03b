#include "ui/models/thumbnails/thumbnailloader.h"

#include "app/editing/newsroom.h"

#include <QBuffer>
#include <QImageReader>
#include <QMutex>
#include <QStringList>

namespace gaceta::ui {

static constexpr qsizetype mostKilobytes = 32 * 1024;
// A fast scroll asks for more than anybody will see; the oldest are dropped, and asked for again when
// they come back into view.
static constexpr qsizetype mostWaiting = 160;
static constexpr int workers = 2;

struct ThumbnailLoader::Queue
{
    QMutex mutex;
    QStringList waiting; // the last is the next
    int working = 0;     // threads
    bool ends = false;

    // Empty: nothing is left to do, and the thread that asked is counted out.
    [[nodiscard]] QString next()
    {
        const QMutexLocker lock(&mutex);
        if (!ends && !waiting.isEmpty())
            return waiting.takeLast();
        --working;
        return {};
    }
};

static QImage thumbnailOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize full = reader.size();
    if (full.width() > thumbnailSide || full.height() > thumbnailSide)
        reader.setScaledSize(
            full.scaled(thumbnailSide, thumbnailSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

ThumbnailLoader::ThumbnailLoader(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_cache(mostKilobytes)
    , m_queue(std::make_shared<Queue>())
{
    m_pool.setMaxThreadCount(workers);
}

ThumbnailLoader::~ThumbnailLoader()
{
    {
        const QMutexLocker lock(&m_queue->mutex);
        m_queue->ends = true;
    }
    m_pool.waitForDone();
}

QImage ThumbnailLoader::find(const QString &media)
{
    if (const QImage *known = m_cache.object(media))
        return *known;
    const QMutexLocker lock(&m_queue->mutex);
    if (m_asked.contains(media)) {
        // Seen again: it comes before what was only passed by.
        if (m_queue->waiting.removeOne(media))
            m_queue->waiting.append(media);
        return {};
    }
    m_asked.insert(media);
    m_queue->waiting.append(media);
    while (m_queue->waiting.size() > mostWaiting)
        m_asked.remove(m_queue->waiting.takeFirst());
    if (m_queue->working < workers) {
        ++m_queue->working;
        m_pool.start([path = m_path, queue = m_queue, owner = this] { work(path, queue, owner); });
    }
    return {};
}

// In a thread of the pool; the owner waits for it before it goes.
void ThumbnailLoader::work(const QString &path, const std::shared_ptr<Queue> &queue,
                           ThumbnailLoader *owner)
{
    const Result<std::unique_ptr<MediaSource>> source = editing::openMediaSource(path);
    for (QString media = queue->next(); !media.isEmpty(); media = queue->next()) {
        const std::optional<MediaId> id = MediaId::parse(media);
        const Result<QByteArray> bytes =
            source && id ? (*source)->bytes(*id) : failure(ErrorCode::NotFound, {});
        const QImage image = bytes ? thumbnailOf(*bytes) : QImage();
        QMetaObject::invokeMethod(
            owner, [owner, media, image] { owner->take(media, image); }, Qt::QueuedConnection);
    }
}

void ThumbnailLoader::take(const QString &media, const QImage &image)
{
    if (!m_asked.remove(media))
        return; // forgotten meanwhile
    m_cache.insert(media, new QImage(image), qMax<qsizetype>(1, image.sizeInBytes() / 1024));
    if (!image.isNull())
        emit ready(media);
}

void ThumbnailLoader::forget(const QString &media)
{
    m_cache.remove(media);
    const QMutexLocker lock(&m_queue->mutex);
    m_queue->waiting.removeOne(media);
    m_asked.remove(media);
}

void ThumbnailLoader::forgetAll()
{
    m_cache.clear();
    const QMutexLocker lock(&m_queue->mutex);
    m_queue->waiting.clear();
    m_asked.clear();
}

bool ThumbnailLoader::isIdle() const
{
    const QMutexLocker lock(&m_queue->mutex);
    return m_queue->waiting.isEmpty() && m_asked.isEmpty();
}

} // namespace gaceta::ui
