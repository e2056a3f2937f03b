#include "app/core/json/jsonerror.h"

#include "app/core/tr.h"

namespace gaceta {

Error jsonError(int line, const QString &path, const QString &what)
{
    const QString number = QString::number(line);
    const QString message = path.isEmpty() ? Tr::tr("Line %1: %2.").arg(number, what)
                                           : Tr::tr("Line %1, %2: %3.").arg(number, path, what);
    return {ErrorCode::InvalidInput, message, {}};
}

} // namespace gaceta
