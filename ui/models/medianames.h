#pragma once
// Where an image or file is used, in words, in the language of the program.

#include "app/storage/mediause.h"

#include <QList>

namespace gaceta::ui {

// "Lead picture · Spanish · Published"
[[nodiscard]] QString useDetail(const storage::MediaUse &use);
// "Garden opens (Spanish)": one line each, the first few, then how many more.
[[nodiscard]] QString usesInLines(const QList<storage::MediaUse> &uses);

} // namespace gaceta::ui
