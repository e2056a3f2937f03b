#pragma once
// Small pictures of the newsroom's media, made off the thread of the window and kept up to a bound of
// memory. What is asked for last is made first: that is what can be seen.

#include "app/core/id.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <memory>

namespace gaceta::ui {

// The longer side, in device pixels.
inline constexpr int thumbnailSide = 256;

class ThumbnailLoader final : public QObject
{
    Q_OBJECT

public:
    // `path` is the newsroom's file.
    explicit ThumbnailLoader(const QString &path, QObject *parent = nullptr);
    ~ThumbnailLoader() override;

    // Null where it is not made yet; ready() tells when it is. Null and never ready: it has no picture.
    [[nodiscard]] QImage find(const QString &media);
    // It has another picture now.
    void forget(const QString &media);
    void forgetAll();

    // For tests and benchmarks.
    [[nodiscard]] qsizetype kilobytes() const { return m_cache.totalCost(); }
    [[nodiscard]] bool isIdle() const;

signals:
    void ready(const QString &media);

private:
    struct Queue;
    static void work(const QString &path, const std::shared_ptr<Queue> &queue, ThumbnailLoader *owner);
    void take(const QString &media, const QImage &image);

    QString m_path;
    QCache<QString, QImage> m_cache; // costs are kilobytes
    std::shared_ptr<Queue> m_queue;
    QSet<QString> m_asked;
    QThreadPool m_pool;
};

} // namespace gaceta::ui
