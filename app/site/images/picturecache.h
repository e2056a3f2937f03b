#pragma once
// Versions of photos that were made before, in a folder of this computer, for exports that begin anew
// and for previews. What lies there is believed only when its own hash says that it is whole.

#include "app/site/images/photo.h"

#include <QString>

#include <atomic>
#include <optional>
#include <string>

namespace gaceta::site {

// From any thread.
class PictureCache final
{
public:
    static constexpr qint64 mostBytes = 1024LL * 1024 * 1024;

    // An empty folder: keeps nothing. The folder is made when something is kept.
    explicit PictureCache(const QString &folder, qint64 most = mostBytes);
    ~PictureCache(); // when something was kept, takes out what has not been used for longest

    [[nodiscard]] std::optional<QByteArray> find(const std::string &path) const;
    void keep(const std::string &path, const QByteArray &bytes);

    // By the SHA-256 of the photo's bytes.
    [[nodiscard]] std::optional<PhotoFacts> facts(const QString &sha256) const;
    void keepFacts(const QString &sha256, const PhotoFacts &facts);

private:
    [[nodiscard]] QString fileOf(const std::string &path) const;
    void prune() const;

    QString m_root;
    QString m_folder; // of these encoders; empty: keeps nothing
    qint64 m_most;
    std::atomic<bool> m_hasGrown = false;
};

// Where the programs keep them.
[[nodiscard]] QString pictureCacheFolder();

} // namespace gaceta::site
