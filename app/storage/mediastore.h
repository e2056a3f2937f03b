#pragma once
// The bytes of media, each sequence of bytes once.

#include "app/core/id.h"
#include "app/storage/connection.h"

#include <QByteArray>
#include <QSet>
#include <QStringList>

namespace gaceta::storage {

class MediaStore final
{
public:
    explicit MediaStore(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] static QString hashOf(const QByteArray &bytes); // SHA-256, 64 hexadecimal digits
    void write(const QString &sha256, const QByteArray &bytes);
    [[nodiscard]] bool holds(const QString &sha256) const;
    [[nodiscard]] std::optional<QByteArray> read(const MediaId &id) const;
    [[nodiscard]] std::optional<QByteArray> readHash(const QString &sha256) const;
    // Bytes that no media record names any more, nor a former version of one.
    void removeUnused();
    // Hashes whose bytes give another one, or are missing.
    [[nodiscard]] QStringList damaged() const;

private:
    [[nodiscard]] QSet<QString> unused() const;

    Connection &m_connection;
};

} // namespace gaceta::storage
