#pragma once
// One prepared statement. Values are bound in order; rows are read forward only. In a transaction that
// has failed it does nothing and has no rows (see connection.h).

#include "app/storage/connection.h"

#include <QByteArray>
#include <QVariant>

namespace gaceta::storage {

class Query final
{
public:
    Query(Connection &connection, const QString &sql);
    ~Query();
    Q_DISABLE_COPY_MOVE(Query)

    Query &bind(const QVariant &value)
    {
        if (m_statement)
            m_statement->bindValue(m_bound++, value);
        return *this;
    }
    // A null QString would become NULL, which no text column takes.
    Query &bind(const QString &text)
    {
        // Half a character would make the engine misread the next one.
        if (!text.isValidUtf16())
            return bind(QVariant(QString::fromUtf8(text.toUtf8())));
        // SQLite takes a first U+FEFF or U+FFFE for a byte order mark; one before it keeps it.
        if (text.startsWith(QChar(0xfeff)) || text.startsWith(QChar(0xfffe)))
            return bind(QVariant(QChar(0xfeff) + text));
        return bind(QVariant(text.isNull() ? QString(QLatin1String("")) : text));
    }
    Query &bind(const QByteArray &bytes)
    {
        return bind(QVariant(bytes.isNull() ? QByteArray("") : bytes));
    }

    // Runs a statement that gives no rows; may be bound and run again.
    void run();
    // The next row; runs the statement first. False after the last row and after an error.
    [[nodiscard]] bool next();

    // The columns of the current row, from 0.
    [[nodiscard]] QString text(int column) const { return m_statement->value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_statement->value(column).toByteArray(); }
    [[nodiscard]] qint64 integer(int column) const { return m_statement->value(column).toLongLong(); }
    [[nodiscard]] double real(int column) const { return m_statement->value(column).toDouble(); }
    [[nodiscard]] bool boolean(int column) const { return m_statement->value(column).toBool(); }
    [[nodiscard]] bool isNull(int column) const { return m_statement->isNull(column); }

private:
    [[nodiscard]] bool execute();

    Connection &m_connection;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_statement;
    int m_bound = 0;
    bool m_running = false;
};

} // namespace gaceta::storage
