#include "app/exchange/fileerror.h"

#include "app/exchange/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace gaceta::exchange {

namespace {

constexpr qint64 tooLittle = 64 * 1024; // bytes

// QSaveFile does not always tell that this is why it wrote less than it was given.
bool isDiskFull(const QFileDevice &file)
{
    const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
    return disk.isValid() && !disk.isReadOnly() && disk.bytesAvailable() < tooLittle;
}

} // namespace

Error readError(const QFileDevice &file)
{
    const QString name = QDir::toNativeSeparators(file.fileName());
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return {ErrorCode::NotFound, Tr::tr("There is no file “%1”.").arg(name), file.errorString()};
    if (info.isDir())
        return {ErrorCode::InvalidInput, Tr::tr("“%1” is a folder; choose a file.").arg(name),
                file.errorString()};
    if (!info.isReadable())
        return {ErrorCode::NoPermission, Tr::tr("You may not read “%1”.").arg(name), file.errorString()};
    return {ErrorCode::InvalidInput, Tr::tr("“%1” cannot be read.").arg(name), file.errorString()};
}

Error writeError(const QFileDevice &file)
{
    const QString name = QDir::toNativeSeparators(file.fileName());
    if (file.error() == QFileDevice::ResourceError || isDiskFull(file))
        return {ErrorCode::DiskFull,
                Tr::tr("There is no room left on the disk for “%1”; free some and try again.").arg(name),
                file.errorString()};
    switch (file.error()) {
    case QFileDevice::PermissionsError:
    case QFileDevice::OpenError:
        return {ErrorCode::NoPermission,
                Tr::tr("“%1” cannot be written there; choose another folder.").arg(name),
                file.errorString()};
    default:
        return {ErrorCode::Internal, Tr::tr("“%1” cannot be written.").arg(name), file.errorString()};
    }
}

} // namespace gaceta::exchange
