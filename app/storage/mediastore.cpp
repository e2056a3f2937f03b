#include "app/storage/mediastore.h"

#include "app/core/item.h"
#include "app/storage/query.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace gaceta::storage {

QString MediaStore::hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void MediaStore::write(const QString &sha256, const QByteArray &bytes)
{
    Query(m_connection, u"INSERT INTO media_bytes (sha256, bytes) VALUES (?, ?) "
                        "ON CONFLICT (sha256) DO NOTHING"_s)
        .bind(sha256)
        .bind(bytes)
        .run();
}

bool MediaStore::holds(const QString &sha256) const
{
    Query query(m_connection, u"SELECT 1 FROM media_bytes WHERE sha256 = ?"_s);
    query.bind(sha256);
    return query.next();
}

std::optional<QByteArray> MediaStore::read(const MediaId &id) const
{
    Query query(m_connection, u"SELECT b.bytes FROM media m JOIN media_bytes b ON b.sha256 = m.sha256 "
                              "WHERE m.id = ?"_s);
    query.bind(id.text());
    return query.next() ? std::optional(query.bytes(0)) : std::nullopt;
}

std::optional<QByteArray> MediaStore::readHash(const QString &sha256) const
{
    Query query(m_connection, u"SELECT bytes FROM media_bytes WHERE sha256 = ?"_s);
    query.bind(sha256);
    return query.next() ? std::optional(query.bytes(0)) : std::nullopt;
}

QSet<QString> MediaStore::unused() const
{
    QSet<QString> hashes;
    Query query(m_connection, u"SELECT sha256 FROM media_bytes b WHERE NOT EXISTS "
                              "(SELECT 1 FROM media m WHERE m.sha256 = b.sha256)"_s);
    while (query.next())
        hashes.insert(query.text(0));
    if (hashes.isEmpty())
        return hashes;
    // A former version of a picture can be brought back as long as its picture is there.
    Query revisions(m_connection, u"SELECT value FROM revisions WHERE kind = ?"_s);
    revisions.bind(QString(enumName(ItemKind::Media)));
    while (revisions.next() && !hashes.isEmpty()) {
        const QByteArray value = qUncompress(revisions.bytes(0));
        hashes.removeIf([&value](const QString &hash) { return value.contains(hash.toLatin1()); });
    }
    return hashes;
}

void MediaStore::removeUnused()
{
    const QSet<QString> hashes = unused();
    Query remove(m_connection, u"DELETE FROM media_bytes WHERE sha256 = ?"_s);
    for (const QString &hash : hashes) {
        remove.bind(hash);
        remove.run();
    }
}

QStringList MediaStore::damaged() const
{
    QStringList hashes;
    Query bytes(m_connection, u"SELECT sha256, bytes FROM media_bytes"_s);
    while (bytes.next()) {
        if (hashOf(bytes.bytes(1)) != bytes.text(0))
            hashes.append(bytes.text(0));
    }
    Query missing(m_connection, u"SELECT DISTINCT sha256 FROM media m WHERE NOT EXISTS "
                                "(SELECT 1 FROM media_bytes b WHERE b.sha256 = m.sha256)"_s);
    while (missing.next())
        hashes.append(missing.text(0));
    return hashes;
}

} // namespace gaceta::storage
