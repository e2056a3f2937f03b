#pragma once
// Tables as GitHub's extension of CommonMark writes them.

#include "app/text/markdown/bodyline.h"
#include "app/text/markdown/inlinewriter.h"

#include <QStringList>

namespace gaceta::text {

[[nodiscard]] QStringList tableLines(const BodyTable &table, Care care);

} // namespace gaceta::text
