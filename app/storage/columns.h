#pragma once
// The archives that move a value to and from the columns of a row. Every table lists its columns once,
// in a function columns(archive, value) that calls archive.column("name", value.member) for each (see
// tables/), so that creating, changing and reading a row cannot disagree.

#include "app/core/enumnames.h"
#include "app/core/id.h"
#include "app/core/localized.h"
#include "app/storage/query.h"
#include "app/storage/stamp.h"

#include <QStringList>

#include <optional>

namespace gaceta::storage {

// Collects the names.
class ColumnNames final
{
public:
    template <typename T>
    void column(const char *name, const T &)
    {
        m_names.append(u'"' + QString::fromLatin1(name) + u'"');
    }
    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    QStringList m_names;
};

// Binds the values to a statement.
class ColumnBinder final
{
public:
    explicit ColumnBinder(Query &query)
        : m_query(query)
    {
    }

    template <typename T>
    void column(const char *, const T &value)
    {
        bind(value);
    }

private:
    void bind(const QString &value) { m_query.bind(value); }
    void bind(const QByteArray &utf8) { m_query.bind(utf8); }
    void bind(bool value) { m_query.bind(QVariant(value)); }
    void bind(int value) { m_query.bind(QVariant(value)); }
    void bind(qint64 value) { m_query.bind(QVariant(value)); }
    void bind(double value) { m_query.bind(QVariant(value)); }
    void bind(const QDate &value) { m_query.bind(dayText(value)); }
    void bind(const QDateTime &value) { m_query.bind(timeText(value)); }
    void bind(const LanguageTag &value) { m_query.bind(value.text()); }
    // Each text ends with a line break, so that no text and one empty text differ.
    void bind(const QStringList &values)
    {
        QString joined;
        for (const QString &value : values)
            joined += value + u'\n';
        m_query.bind(joined);
    }
    // Short words per language within a row: as JSON.
    void bind(const Localized<QString> &values);
    template <typename Tag>
    void bind(const Id<Tag> &id)
    {
        m_query.bind(id.isNull() ? QString() : id.text());
    }
    template <typename E>
    requires std::is_enum_v<E>
    void bind(E value) { m_query.bind(QString(enumName(value))); }
    template <typename T>
    void bind(const std::optional<T> &value)
    {
        m_query.bind(value ? QVariant(*value) : QVariant());
    }

    Query &m_query;
};

// Reads the values of the query's current row, starting at a column.
class ColumnReader final
{
public:
    ColumnReader(const Query &query, int first)
        : m_query(query)
        , m_first(first)
        , m_next(first)
    {
    }

    // Call before each row.
    void rewind() { m_next = m_first; }

    template <typename T>
    void column(const char *, T &value)
    {
        read(value, m_next++);
    }

    // One tag text is parsed once: there are few languages and many rows.
    [[nodiscard]] LanguageTag language(int column);

private:
    void read(QString &value, int column) { value = m_query.text(column); }
    void read(QByteArray &value, int column) { value = m_query.bytes(column); }
    void read(bool &value, int column) { value = m_query.boolean(column); }
    void read(int &value, int column) { value = int(m_query.integer(column)); }
    void read(qint64 &value, int column) { value = m_query.integer(column); }
    void read(double &value, int column) { value = m_query.real(column); }
    void read(QDate &value, int column) { value = dayFromText(m_query.text(column)); }
    void read(QDateTime &value, int column) { value = timeFromText(m_query.text(column)); }
    void read(LanguageTag &value, int column) { value = language(column); }
    void read(QStringList &values, int column);
    void read(Localized<QString> &values, int column);

    template <typename Tag>
    void read(Id<Tag> &id, int column)
    {
        id = Id<Tag>::parse(m_query.text(column)).value_or(Id<Tag>());
    }
    template <typename E>
    requires std::is_enum_v<E>
    void read(E &value, int column) { value = enumValue<E>(m_query.text(column)).value_or(E{}); }
    template <typename T>
    void read(std::optional<T> &value, int column)
    {
        value.reset();
        if (!m_query.isNull(column))
            read(value.emplace(), column);
    }

    const Query &m_query;
    int m_first;
    int m_next;
    std::vector<std::pair<QString, LanguageTag>> m_languages;
};

} // namespace gaceta::storage
