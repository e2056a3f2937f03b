#pragma once
// Bodies as plain text: what search looks through, what is counted, what an excerpt is cut from.

#include "app/text/references.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace gaceta::text {

// The text a chip stands for; UTF-8. Where there is none, chips are left out.
using ChipText = std::function<QByteArray(const ReferenceName &name)>;

// What the plain text is taken from. Everything: headings, tables, code and the alternative texts of
// images too. Prose: paragraphs alone, those in lists and quotations as well.
enum class PlainTextScope { Everything, Prose };

// One line for each paragraph, heading, list item or table cell; UTF-8 without markup, raw HTML and
// blocks.
[[nodiscard]] QByteArray plainText(QByteArrayView markdown,
                                   PlainTextScope scope = PlainTextScope::Everything,
                                   const ChipText &chipText = {});

} // namespace gaceta::text
