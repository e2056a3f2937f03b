#pragma once
// Result<T> is what every fallible function returns: the value, or the Error that says why there is
// none.

#include "app/core/error.h"

#include <tl/expected.hpp>

namespace gaceta {

template <typename T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
};

// Makes the failed branch of any Result.
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, const QString &message,
                                                   const QString &detail = {})
{
    return tl::unexpected<Error>(Error{code, message, detail});
}

} // namespace gaceta
