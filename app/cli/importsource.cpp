#include "app/cli/importsource.h"

#include "app/cli/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gaceta::cli {

namespace {

constexpr qint64 enoughToKnow = 256;

bool looksLikeJson(const QByteArray &beginning)
{
    QByteArrayView text(beginning);
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3);
    return text.trimmed().startsWith('{');
}

} // namespace

Result<ImportSource> recognise(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, Tr::tr("There is no file “%1”.").arg(path));
    const QString document = QDir(path).filePath(u"newsroom.json"_s);
    if (info.isDir() && QFileInfo::exists(document))
        return ImportSource{document, ImportFormat::Json};
    QFile file(path);
    const bool isJson =
        info.suffix().compare(u"json"_s, Qt::CaseInsensitive) == 0 ||
        (info.isFile() && file.open(QIODevice::ReadOnly) && looksLikeJson(file.read(enoughToKnow)));
    if (isJson)
        return ImportSource{path, ImportFormat::Json};
    return failure(
        ErrorCode::InvalidInput,
        Tr::tr("Gaceta cannot tell what “%1” is. It imports JSON documents that Gaceta has exported.")
            .arg(path));
}

} // namespace gaceta::cli
