#include "app/storage/searchrow.h"

#include "app/storage/query.h"

using namespace Qt::StringLiterals;

namespace gaceta::storage {

void insertRows(Connection &connection, std::span<const SearchRow> rows)
{
    if (rows.empty())
        return;
    QStringList values(qsizetype(rows.size()), u"(?, ?, ?, ?, ?, ?)"_s);
    Query query(connection, u"INSERT INTO search_documents (id, kind, item, language, title, body) "
                            "VALUES "_s +
                                values.join(u", "_s));
    for (const SearchRow &row : rows) {
        query.bind(QVariant(row.id))
            .bind(QString(enumName(row.item.kind)))
            .bind(row.item.id)
            .bind(row.document.language.text())
            .bind(row.document.title.normalized(QString::NormalizationForm_C))
            .bind(row.document.body.normalized(QString::NormalizationForm_C));
    }
    query.run();
}

} // namespace gaceta::storage
