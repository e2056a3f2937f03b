#pragma once
// Lines of a body on the clipboard: as Markdown for ourselves, as HTML and plain text for everyone else.
// From others, structure is taken and decoration left behind.

#include "app/text/markdown/bodyline.h"

#include <memory>

class QMimeData;

namespace gaceta::ui {

[[nodiscard]] std::unique_ptr<QMimeData> mimeDataOf(const text::BodyLines &lines,
                                                    const QString &readable);

// No lines where there is nothing to paste as text.
[[nodiscard]] text::BodyLines linesOf(const QMimeData &data);
[[nodiscard]] bool hasLines(const QMimeData &data);

} // namespace gaceta::ui
