#pragma once
// How the lines and runs of a body live in a QTextDocument: as properties of block and character
// formats. What belongs to the look alone (sizes, colours) is not in the document; BodyHighlighter adds
// it.

#include "app/text/markdown/bodyline.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextTableFormat>

namespace gaceta::ui {

enum DocumentProperty {
    LineKindProperty = QTextFormat::UserProperty + 1,
    ListDepthProperty,
    MarkerProperty,
    StartProperty,
    LooseProperty,
    BreaksAtProperty,
    SourceProperty,
    InfoProperty,
    RunKindProperty,
    RunTextProperty,
    ImageUrlProperty,
    ImageTitleProperty,
    LinkTitleProperty,
    AlignmentProperty // of table cells: text::ColumnAlignment
};

// Chips, images, rules and block chips are one character each.
inline constexpr int bodyObjectType = QTextFormat::UserObject + 1;
inline constexpr QChar lineSeparator = QChar::LineSeparator;

// What the object characters stand for.
enum class BodyObject { None, Image, Reference, Block, Rule };

// Everything of a line but its content.
[[nodiscard]] QTextBlockFormat blockFormatOf(const text::BodyLine &line);
[[nodiscard]] text::BodyLine lineOf(const QTextBlockFormat &format);
[[nodiscard]] text::BodyLine::Kind kindOf(const QTextBlockFormat &format);

[[nodiscard]] QTextCharFormat charFormatOf(const text::InlineRun &run);
// The format without the content; for objects with it.
[[nodiscard]] text::InlineRun runOf(const QTextCharFormat &format);
[[nodiscard]] BodyObject objectOf(const QTextCharFormat &format);
[[nodiscard]] QTextCharFormat wideObjectFormat(BodyObject object, const QString &text);

// What a new letter beside this one takes over: marks, but no link, no object, no raw tag.
[[nodiscard]] QTextCharFormat typingFormat(const QTextCharFormat &format);

[[nodiscard]] QTextTableFormat tableFormatOf(const text::BodyTable &table, int source);

} // namespace gaceta::ui
