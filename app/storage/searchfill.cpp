#include "app/storage/searchfill.h"

#include "app/storage/searchslot.h"

namespace gaceta::storage {

namespace {

constexpr size_t rowsInStatement = 128; // about as many texts as the index gathers before it writes

} // namespace

void SearchFill::add(const SearchItem &item, const QList<SearchDocument> &documents)
{
    const qint64 slot = freeSlot(item);
    for (int i = 0; i < std::min(int(documents.size()), documentsOfItem); ++i)
        m_waiting.push_back({slot + i, item, documents.at(i)});
    tellSlot(m_connection, item, slot);
    if (m_waiting.size() >= rowsInStatement)
        finish();
}

void SearchFill::finish()
{
    insertRows(m_connection, m_waiting);
    m_waiting.clear();
}

qint64 SearchFill::freeSlot(const SearchItem &item)
{
    quint32 salt = searchSalt(item.id);
    while (true) {
        const qint64 slot = searchSlot(item.kind, item.trashed, item.date, salt++);
        if (m_taken.contains(slot))
            continue;
        m_taken.insert(slot);
        return slot;
    }
}

} // namespace gaceta::storage
