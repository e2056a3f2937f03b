#include "app/text/markdown/sourcesigns.h"

#include "app/text/commonmark.h"

#include <cmark-gfm/node.h>

namespace gaceta::text {

QByteArray leadingDefinitions(const QByteArray &block)
{
    if (!block.trimmed().startsWith('[') || !block.contains("]:"))
        return {};
    qsizetype found = 0;
    for (qsizetype end = block.indexOf('\n'); end >= 0; end = block.indexOf('\n', end + 1)) {
        const QByteArray start = block.left(end + 1);
        if (!parseCommonMark(start)->first_child)
            found = end + 1;
        else if (found > 0 && !start.mid(found).trimmed().startsWith('['))
            break;
    }
    return block.left(found);
}

QChar listSign(const QByteArray &list)
{
    for (const char c : list.trimmed()) {
        if (c < '0' || c > '9')
            return QLatin1Char(c);
    }
    return {};
}

} // namespace gaceta::text
