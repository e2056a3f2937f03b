#include "app/editing/livingmark.h"

#include "app/editing/tr.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#else
#include <QLockFile>
#endif

namespace gaceta::editing {

namespace {

#ifdef Q_OS_UNIX
// The system gives such a lock back when the program ends. The number of a process would not do: another
// program may have got it since, and in a sandbox every program has the same.
class Lock final
{
public:
    explicit Lock(const QString &path)
        : m_file(path)
    {
    }
    [[nodiscard]] bool take(QIODevice::OpenMode mode)
    {
        return m_file.open(mode) && ::flock(m_file.handle(), LOCK_EX | LOCK_NB) == 0;
    }
    void remove() { m_file.remove(); }

private:
    QFile m_file;
};
#else
class Lock final
{
public:
    explicit Lock(const QString &path)
        : m_lock(path)
    {
        m_lock.setStaleLockTime(0);
    }
    [[nodiscard]] bool take(QIODevice::OpenMode) { return m_lock.tryLock(); }
    void remove() { m_lock.unlock(); }

private:
    QLockFile m_lock;
};
#endif

} // namespace

struct LivingMark::Private
{
    explicit Private(const QString &path)
        : lock(path)
    {
    }
    Lock lock;
};

Result<LivingMark> LivingMark::make(const QString &path)
{
    auto d = std::make_unique<Private>(path);
    if (!d->lock.take(QIODevice::WriteOnly))
        return failure(ErrorCode::NoPermission,
                       Tr::tr("The folder for unsaved text cannot be written to."), path);
    return LivingMark(std::move(d));
}

LivingMark::LivingMark(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

LivingMark::~LivingMark()
{
    if (d)
        d->lock.remove();
}

LivingMark::LivingMark(LivingMark &&) noexcept = default;

bool LivingMark::isHeld(const QString &path)
{
    if (!QFile::exists(path))
        return false;
    Lock lock(path);
    if (!lock.take(QIODevice::ReadOnly))
        return true;
    lock.remove();
    return false;
}

} // namespace gaceta::editing
