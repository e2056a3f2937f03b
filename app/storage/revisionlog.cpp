#include "app/storage/revisionlog.h"

#include "app/core/id.h"
#include "app/storage/query.h"
#include "app/storage/stamp.h"

using namespace Qt::StringLiterals;

namespace gaceta::storage {

bool RevisionLog::holds(ItemKind kind, const QString &item, qint64 version) const
{
    Query query(m_connection, u"SELECT 1 FROM revisions WHERE kind = ? AND item = ? AND version = ?"_s);
    query.bind(QString(enumName(kind))).bind(item).bind(QVariant(version));
    return query.next();
}

void RevisionLog::append(const Revision &revision, const QByteArray &json)
{
    Query(m_connection, u"INSERT INTO revisions (id, kind, item, version, time, author, reason, "
                        "name, value) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(newUuid().toString(QUuid::WithoutBraces))
        .bind(QString(enumName(revision.kind)))
        .bind(revision.item)
        .bind(QVariant(revision.version))
        .bind(timeText(revision.time))
        .bind(revision.author)
        .bind(revision.reason)
        .bind(revision.name)
        .bind(qCompress(json))
        .run();
}

QList<Revision> RevisionLog::list(ItemKind kind, const QString &item) const
{
    QList<Revision> revisions;
    Query query(m_connection,
                u"SELECT id, version, time, author, reason, name FROM revisions WHERE kind = ? AND "
                "item = ? ORDER BY version DESC, id DESC"_s);
    query.bind(QString(enumName(kind))).bind(item);
    while (query.next()) {
        revisions.append({query.text(0), kind, item, query.integer(1), timeFromText(query.text(2)),
                          query.text(3), query.text(4), query.text(5)});
    }
    return revisions;
}

std::optional<QByteArray> RevisionLog::value(const QString &revision) const
{
    Query query(m_connection, u"SELECT value FROM revisions WHERE id = ?"_s);
    query.bind(revision);
    return query.next() ? std::optional(qUncompress(query.bytes(0))) : std::nullopt;
}

bool RevisionLog::setName(const QString &revision, const QString &name)
{
    Query known(m_connection, u"SELECT 1 FROM revisions WHERE id = ?"_s);
    known.bind(revision);
    if (!known.next())
        return false;
    Query(m_connection, u"UPDATE revisions SET name = ? WHERE id = ?"_s).bind(name).bind(revision).run();
    return true;
}

QStringList RevisionLog::authors() const
{
    QStringList authors;
    Query query(m_connection, u"SELECT DISTINCT author FROM revisions WHERE author > ''"_s);
    while (query.next())
        authors.append(query.text(0));
    return authors;
}

void RevisionLog::remove(ItemKind kind, const QString &item)
{
    Query(m_connection, u"DELETE FROM revisions WHERE kind = ? AND item = ?"_s)
        .bind(QString(enumName(kind)))
        .bind(item)
        .run();
}

} // namespace gaceta::storage
