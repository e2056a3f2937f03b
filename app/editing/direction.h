#pragma once
// Which way a step of undoing goes.

namespace gaceta::editing {

enum class Direction { Back, Again };

} // namespace gaceta::editing
