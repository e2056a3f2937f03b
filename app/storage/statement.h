#pragma once
// The text of a query that is put together piece by piece, with the values that belong to its pieces.

#include "app/storage/query.h"

namespace gaceta::storage {

struct Statement
{
    QString sql;
    QList<QVariant> values;

    void add(const QString &text, const QList<QVariant> &bound = {})
    {
        sql += text;
        values += bound;
    }
    // To a query that was made from `sql`.
    void bindTo(Query &query) const
    {
        for (const QVariant &value : values)
            query.bind(value);
    }
};

// By which column a list goes.
struct OrderTerms
{
    QString column;
    bool descending = false;
};

} // namespace gaceta::storage
