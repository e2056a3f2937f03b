#pragma once
// A file that says that a program is running: held from when it is made until the object or the program
// ends, however it ends.

#include "app/core/result.h"

#include <QString>

#include <memory>

namespace gaceta::editing {

class LivingMark final
{
public:
    // Errors: NoPermission.
    [[nodiscard]] static Result<LivingMark> make(const QString &path);
    ~LivingMark();
    LivingMark(LivingMark &&) noexcept;
    LivingMark &operator=(LivingMark &&) = delete;
    Q_DISABLE_COPY(LivingMark)

    // False where there is no such mark, or its program has ended; then it is taken away.
    [[nodiscard]] static bool isHeld(const QString &path);

private:
    struct Private;
    explicit LivingMark(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace gaceta::editing
