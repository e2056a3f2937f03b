#pragma once
// The newsroom's own dictionary.

#include "app/core/dictionaryword.h"
#include "app/storage/connection.h"

#include <QList>

namespace gaceta::storage {

class DictionaryWords final
{
public:
    explicit DictionaryWords(Connection &connection)
        : m_connection(connection)
    {
    }

    // A word that is there stays as it is.
    void add(const DictionaryWord &word);
    void remove(const LanguageTag &language, const QString &word);
    void clear();
    // In the order of arrange() in core/snapshot.h.
    [[nodiscard]] QList<DictionaryWord> loadAll() const;

private:
    Connection &m_connection;
};

} // namespace gaceta::storage
