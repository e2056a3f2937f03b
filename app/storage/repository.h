#pragma once
// Reads and writes the values of one content type with all their parts. Errors come out of the
// transaction these calls stand in (see connection.h).
//
// T is one of Entry, Page, School, SchoolList, Statistic, Media, Contact, Boilerplate, Term and
// Organisation.

#include "app/core/item.h"
#include "app/storage/connection.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace gaceta::storage {

class SecondReader;

enum class Trash { Without, Only };

template <typename T>
class Repository final
{
public:
    explicit Repository(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] static ItemKind kind();

    [[nodiscard]] std::optional<T> load(const QString &id) const;
    // In the order of arrange() in core/snapshot.h. `second` reads most of the texts.
    [[nodiscard]] QList<T> loadAll(Trash trash = Trash::Without, SecondReader *second = nullptr) const;
    [[nodiscard]] QStringList ids() const; // in the trash as well

    // Writes the value with its version, new or not; what is in the trash stays there.
    void write(const T &value, const QDateTime &changed);

private:
    Connection &m_connection;
};

// The text of its id; the organisation's is the word itself.
template <typename T>
[[nodiscard]] QString keyOf(const T &value)
{
    if constexpr (requires { value.id.text(); })
        return value.id.text();
    else
        return QStringLiteral("organisation");
}

} // namespace gaceta::storage
