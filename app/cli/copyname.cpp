#include "app/cli/copyname.h"

#include "app/cli/tr.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gaceta::cli {

namespace {

QString freeName(const QString &path, const QString &what)
{
    const QFileInfo info(path);
    const QString ending = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    const QString beginning = info.completeBaseName() + u" ("_s + what;
    QString name = info.dir().filePath(beginning + u')' + ending);
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = info.dir().filePath(beginning + u", %1)"_s.arg(number) + ending);
    return QDir::cleanPath(name);
}

QString minute(const QDateTime &now)
{
    return now.toLocalTime().toString(u"yyyy-MM-dd HH.mm"_s);
}

} // namespace

QString formerName(const QString &path, const QDateTime &now)
{
    return freeName(path, Tr::tr("before restoring %1").arg(minute(now)));
}

} // namespace gaceta::cli
