#include "app/storage/mentions.h"

#include "app/storage/query.h"

using namespace Qt::StringLiterals;

namespace gaceta::storage {

QStringList entriesWith(Connection &connection, const QByteArray &bytes, int limit)
{
    Query query(connection,
                u"SELECT id FROM entries WHERE trashed_at = '' AND id IN (SELECT item FROM entry_texts "
                "WHERE %1) ORDER BY date DESC, id LIMIT ?"_s.arg(
                    connection.dialect().holdsBytes.arg(u"body"_s, u"?"_s)));
    query.bind(bytes).bind(QVariant(limit));
    QStringList ids;
    while (query.next())
        ids.append(query.text(0));
    return ids;
}

} // namespace gaceta::storage
