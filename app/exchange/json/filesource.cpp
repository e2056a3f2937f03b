#include "app/exchange/json/filesource.h"

#include "app/exchange/fileerror.h"
#include "app/exchange/json/jsonformat.h"
#include "app/exchange/tr.h"

#include <QFileInfo>

namespace gaceta::exchange {

namespace {

constexpr qint64 pieceSize = 256 * 1024;

} // namespace

Result<> FileSource::open()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return failure(readError(m_file));
    if (m_file.isSequential() || !QFileInfo(m_file).isFile())
        return failure(ErrorCode::InvalidInput, Tr::tr("“%1” is no ordinary file; choose another.")
                                                    .arg(QFileInfo(m_file.fileName()).fileName()));
    if (m_file.size() > maximumJsonFileSize)
        return failure(ErrorCode::InvalidInput,
                       Tr::tr("“%1” is too large; a newsroom may have %2 MB at most.")
                           .arg(QFileInfo(m_file.fileName()).fileName())
                           .arg(maximumJsonFileSize / 1024 / 1024));
    return {};
}

Result<QByteArrayView> FileSource::next()
{
    if (m_progress.isCancelled())
        return failure(ErrorCode::Cancelled, Tr::tr("The import was cancelled; nothing was changed."));
    m_piece = m_file.read(pieceSize);
    if (m_piece.isEmpty() && m_file.error() != QFileDevice::NoError)
        return failure(readError(m_file));
    m_progress.advanceTo(double(m_file.pos()) / double(std::max<qint64>(1, m_file.size())));
    return QByteArrayView(m_piece);
}

} // namespace gaceta::exchange
