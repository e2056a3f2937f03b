#pragma once
// Lines written as CommonMark in the project's one form: # headings, - and 1. lists, fenced code, >
// quotes.

#include "app/text/markdown/bodyline.h"
#include "app/text/markdown/inlinewriter.h"

#include <QByteArray>

namespace gaceta::text {

// Blocks are set apart by blank lines; the text ends with one line end, and is empty for no lines.
[[nodiscard]] QByteArray writeLines(const BodyLines &lines, Care care = Care::Checked);

// A list that begins the lines avoids these signs ("-*" or "."), because a list beside it has them.
[[nodiscard]] QByteArray writeLines(const BodyLines &lines, Care care, const QString &avoidedSigns);

} // namespace gaceta::text
