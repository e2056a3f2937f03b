#pragma once
// Lines of a body on the clipboard: as Markdown for ourselves, as HTML and plain text for everyone else.
// From others, structure is taken and decoration left behind.

#include "app/text/markdown/bodyline.h"
#include "ui/widgets/richtext/bodyservices.h"

#include <memory>

class QMimeData;

namespace gaceta::ui {

[[nodiscard]] std::unique_ptr<QMimeData> mimeDataOf(const text::BodyLines &lines,
                                                    const QString &readable);

// No lines where there is nothing to paste as text.
[[nodiscard]] text::BodyLines linesOf(const QMimeData &data);
// Files, or a picture that comes without text of its own.
[[nodiscard]] bool holdsFiles(const QMimeData &data);
// The files that were kept, each in a paragraph of its own.
[[nodiscard]] text::BodyLines linesOfFiles(const BodyFiles &files);
[[nodiscard]] bool hasLines(const QMimeData &data);

} // namespace gaceta::ui
