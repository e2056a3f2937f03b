#include "app/exchange/json/jsonformat.h"

using namespace Qt::StringLiterals;

namespace gaceta::exchange {

namespace {

constexpr qsizetype longestFileName = 100;

QString safeFileName(const QString &fileName)
{
    QString name = fileName.right(longestFileName);
    for (QChar &c : name) {
        if (!c.isPrint() || QStringView(u"/\\:*?\"<>|").contains(c))
            c = u'-';
    }
    // A name of dots is a folder, and one that ends in a dot loses it on Windows.
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name.isEmpty() ? u"file"_s : name;
}

} // namespace

QString jsonMediaPath(const Media &media)
{
    return u"media/%1-%2"_s.arg(media.sha256.left(8), safeFileName(media.fileName));
}

QString plainMediaPath(const Media &media)
{
    return u"media/"_s + safeFileName(media.fileName);
}

} // namespace gaceta::exchange
