#include "app/storage/newsroominfo.h"

#include "app/core/id.h"
#include "app/storage/columns.h"

using namespace Qt::StringLiterals;

namespace gaceta::storage {

QString newsroomId(Connection &connection)
{
    Query query(connection, u"SELECT id FROM newsroom"_s);
    return query.next() ? query.text(0) : QString();
}

QString contentToken(Connection &connection)
{
    Query query(connection, u"SELECT content_token FROM newsroom"_s);
    return query.next() ? query.text(0) : QString();
}

void changeContentToken(Connection &connection)
{
    Query(connection, u"UPDATE newsroom SET content_token = ?, saves = saves + 1"_s)
        .bind(newUuid().toString(QUuid::WithoutBraces))
        .run();
}

qint64 saveCount(Connection &connection)
{
    Query query(connection, u"SELECT saves FROM newsroom"_s);
    return query.next() ? query.integer(0) : 0;
}

QList<LanguageTag> languages(Connection &connection)
{
    QList<LanguageTag> tags;
    Query query(connection, u"SELECT language FROM organisation_languages ORDER BY position"_s);
    ColumnReader reader(query, 0);
    while (query.next())
        tags.append(reader.language(0));
    return tags;
}

QTimeZone timeZone(Connection &connection)
{
    Query query(connection, u"SELECT time_zone FROM organisations"_s);
    const QTimeZone zone(query.next() ? query.text(0).toUtf8() : QByteArray());
    return zone.isValid() ? zone : QTimeZone::utc();
}

qint64 changesByOthers(Connection &connection)
{
    Query query(connection, connection.dialect().changesByOthers);
    return query.next() ? query.integer(0) : 0;
}

} // namespace gaceta::storage
