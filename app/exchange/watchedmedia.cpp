#include "app/exchange/watchedmedia.h"

#include "app/exchange/tr.h"

namespace gaceta::exchange {

Result<QByteArray> WatchedMedia::bytes(const MediaId &id) const
{
    if (m_progress.isCancelled())
        return failure(ErrorCode::Cancelled, Tr::tr("The import was cancelled; nothing was changed."));
    m_progress.advanceTo(static_cast<double>(m_done++) /
                         static_cast<double>(qMax(m_count, qsizetype(1))));
    return m_source.bytes(id);
}

} // namespace gaceta::exchange
