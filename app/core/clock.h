#pragma once
// The time, as something that is passed in: nothing below a program's main function asks the system what
// time it is, so that tests and exports of another moment need no tricks.

#include <QDateTime>

namespace gaceta {

class Clock
{
public:
    virtual ~Clock() = default;
    // Now, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime time)
        : m_time(std::move(time))
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_time; }
    void set(const QDateTime &time) { m_time = time; }

private:
    QDateTime m_time;
};

} // namespace gaceta
