#pragma once
// Reads the parts of items that have tables of their own: their texts, a row a language, and their
// lists.

#include "app/storage/columns.h"
#include "app/storage/tables/table.h"

#include <functional>

namespace gaceta::storage {

template <typename T>
[[nodiscard]] QStringList columnNames()
{
    ColumnNames names;
    const T value{};
    columns(names, value);
    return names.names();
}

// Where the parts that were read belong; null: nowhere (its item lies in the trash).
template <typename T>
using Finder = std::function<T *(const QString &id)>;

// Whose parts are read: those of all items, or of those whose id is, is before, or is not before a given
// one.
struct Choice
{
    const char *condition = "";
    QString id = {};
};
inline constexpr auto isIt = " WHERE item = ?";
inline constexpr auto isBefore = " WHERE item < ?";
inline constexpr auto isNotBefore = " WHERE item >= ?";

template <typename T>
class PartsReader final
{
public:
    using Text = typename Table<T>::Text;
    // Where a text that was read belongs; null: nowhere.
    using Place = std::function<Text *(const QString &id, const LanguageTag &language)>;

    PartsReader(Connection &connection, Choice choice)
        : m_connection(connection)
        , m_choice(std::move(choice))
    {
    }

    void read(const Finder<T> &find)
    {
        readTexts(placeIn(find));
        readLists(find);
    }

    [[nodiscard]] static Place placeIn(const Finder<T> &find)
    {
        return [&find](const QString &id, const LanguageTag &language) {
            T *const owner = find(id);
            return owner ? &owner->texts[language] : nullptr;
        };
    }

    void readTexts(const Place &place)
    {
        static const QStringList names = columnNames<Text>();
        Query query(m_connection, select(Table<T>::texts, "language", names, {}));
        bindChoice(query);
        ColumnReader reader(query, 2);
        while (query.next()) {
            Text *const text = place(query.text(0), reader.language(1));
            if (!text)
                continue;
            reader.rewind();
            columns(reader, *text);
        }
    }

    void readLists(const Finder<T> &find)
    {
        m_find = &find;
        Table<T>::lists(*this);
    }

    // Called for each list of T.
    template <typename Member>
    void list(const char *table, const char *column, Member member)
    {
        using Values = std::remove_cvref_t<std::invoke_result_t<Member, T &>>;
        ColumnNames names;
        const typename Values::value_type none{};
        columns(names, column, none);
        Query query(m_connection, select(table, "position", names.names(), " ORDER BY item, position"));
        bindChoice(query);
        ColumnReader reader(query, 2);
        QString item;
        T *owner = nullptr;
        while (query.next()) {
            if (QString next = query.text(0); next != item || !owner) {
                item = std::move(next);
                owner = (*m_find)(item);
            }
            if (!owner)
                continue;
            reader.rewind();
            columns(reader, column, std::invoke(member, *owner).emplaceBack());
        }
    }

private:
    [[nodiscard]] QString select(const char *table, const char *second, const QStringList &names,
                                 const char *order) const
    {
        return QLatin1String("SELECT item, ") + QLatin1String(second) + QLatin1String(", ") +
               names.join(QLatin1String(", ")) + QLatin1String(" FROM ") + QLatin1String(table) +
               QLatin1String(m_choice.condition) + QLatin1String(order);
    }

    void bindChoice(Query &query) const
    {
        if (!m_choice.id.isEmpty())
            query.bind(m_choice.id);
    }

    Connection &m_connection;
    Choice m_choice;
    const Finder<T> *m_find = nullptr;
};

} // namespace gaceta::storage
