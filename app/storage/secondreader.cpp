#include "app/storage/secondreader.h"

#include "app/storage/newsroominfo.h"
#include "app/storage/transaction.h"

namespace gaceta::storage {

SecondReader::SecondReader(Connection &first)
    : m_path(first.access() == Access::Immutable ? QString() : first.path())
    , m_token(contentToken(first))
{
}

SecondReader::~SecondReader()
{
    if (m_thread.joinable())
        m_thread.join();
}

void SecondReader::begin(std::function<void(Connection &second)> read)
{
    if (m_path.isEmpty())
        return;
    m_thread = std::thread([this, read = std::move(read)] {
        const Result<std::unique_ptr<Connection>> second = Connection::open(m_path, Access::ReadOnly);
        if (!second)
            return;
        Transaction transaction(**second, Transaction::Kind::Read);
        if (contentToken(**second) != m_token)
            return;
        read(**second);
        m_done = transaction.commit().has_value();
    });
}

bool SecondReader::finish()
{
    if (m_thread.joinable())
        m_thread.join();
    return m_done;
}

} // namespace gaceta::storage
