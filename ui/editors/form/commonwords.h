#pragma once
// Names and hints of fields that several kinds of items have.

#include "ui/editors/form/formparts.h"

namespace gaceta::ui {

[[nodiscard]] FieldWords webAddressWords();
[[nodiscard]] FieldWords keyWords();
[[nodiscard]] FieldWords groupWords();
[[nodiscard]] FieldWords positionWords();

} // namespace gaceta::ui
