#pragma once
// Keeps the tables that lists of entries are read from: one light row per entry, and one per language
// with its title and states. They hold nothing that does not follow from the entries; every language of
// the newsroom has a row, so that what is missing can be looked up as well; texts in a language that was
// taken away have none until it is back. Templates have none.

#include "app/core/entry.h"
#include "app/storage/connection.h"

namespace gaceta::storage {

class EntryRows final
{
public:
    EntryRows(Connection &connection, QList<LanguageTag> languages)
        : m_connection(connection)
        , m_languages(std::move(languages))
    {
    }

    // `author` saved it last; empty: nobody knows who.
    void write(const Entry &entry, const QDateTime &changed, bool trashed, const QString &author = {});
    void setTrashed(const QString &entry, bool trashed);
    // The newsroom's languages are others now.
    void changeLanguages();

private:
    [[nodiscard]] bool isShown(const LanguageTag &language) const;
    void writeTextsAgain(const LanguageTag &language);
    void writeText(const Entry &entry, const LanguageTag &language, bool trashed);

    Connection &m_connection;
    QList<LanguageTag> m_languages;
};

} // namespace gaceta::storage
