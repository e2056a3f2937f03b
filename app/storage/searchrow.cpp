#include "app/storage/searchrow.h"

#include "app/storage/folding.h"
#include "app/storage/query.h"
#include "app/storage/searchslot.h"

using namespace Qt::StringLiterals;

namespace gaceta::storage {

namespace {

// A body of megabytes would be read with every keystroke; its words are found all the same.
constexpr qsizetype longestExcerpted = 100'000;

// The words of a document as the index takes them: in one order, so that the same text gives the same.
QString indexedWords(const SearchDocument &document)
{
    const QSet<QString> keys = searchKeys(document.title + u'\n' + document.body);
    QStringList words(keys.cbegin(), keys.cend());
    words.sort();
    return words.join(u' ');
}

} // namespace

void insertRows(Connection &connection, std::span<const SearchRow> rows)
{
    if (rows.empty())
        return;
    QStringList values(qsizetype(rows.size()), u"(?, ?, ?, ?, ?, ?, ?)"_s);
    Query query(connection, u"INSERT INTO search_documents (id, kind, item, language, title, body, "
                            "words) VALUES "_s +
                                values.join(u", "_s));
    for (const SearchRow &row : rows) {
        query.bind(QVariant(row.id))
            .bind(QString(enumName(row.item.kind)))
            .bind(row.item.id)
            .bind(row.document.language.text())
            .bind(row.document.title.normalized(QString::NormalizationForm_C))
            .bind(row.document.body.left(longestExcerpted).normalized(QString::NormalizationForm_C))
            .bind(indexedWords(row.document));
    }
    query.run();
}

void tellSlot(Connection &connection, const SearchItem &item, qint64 slot)
{
    if (item.kind != ItemKind::Entry)
        return;
    Query(connection, u"UPDATE entry_rows SET slot = ? WHERE item = ?"_s)
        .bind(QVariant(slot >> languageBits))
        .bind(item.id)
        .run();
}

} // namespace gaceta::storage
