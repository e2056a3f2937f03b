#pragma once
// How far a long piece of work has come, and whether the person asked to stop. Parts nest: a part takes
// a share of its parent. Each part is told of by one thread, parts of one whole also by several;
// cancelling works from any.

#include <QString>

#include <atomic>
#include <functional>
#include <memory>

namespace gaceta::jobs {

class Progress final
{
public:
    // Called with 0..1 and what is being done, from the working thread.
    using Observer = std::function<void(double done, const QString &activity)>;

    Progress() = default; // tells nobody, is never cancelled
    explicit Progress(Observer observer);

    // A part that takes `share` (0..1) of this one, beginning where this one stands now.
    [[nodiscard]] Progress part(double share) const;

    void setActivity(const QString &activity);
    void advanceTo(double done); // 0..1 of this part

    void cancel();
    [[nodiscard]] bool isCancelled() const;

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
    double m_begin = 0;
    double m_length = 1;
    mutable double m_done = 0;
};

} // namespace gaceta::jobs
