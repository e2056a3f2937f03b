#pragma once
// What an HTML element says about its text by name, style and class, as far as a body can keep it.

#include "app/text/markdown/htmltokens.h"
#include "app/text/markdown/inlinerun.h"

namespace gaceta::text {

[[nodiscard]] bool isBlockElement(const QString &name);
// Not shown there, or of no use here: comments, marks of footnotes, buttons.
[[nodiscard]] bool isLeftBehind(const HtmlToken &start);
// 1 to 6; 0: no heading.
[[nodiscard]] int headingLevelOf(const HtmlToken &start);
// A paragraph that Word's style makes a quotation.
[[nodiscard]] bool isQuoteParagraph(const HtmlToken &start);
// Its hard spaces are a program's doing.
[[nodiscard]] bool hasPlainSpaces(const HtmlToken &start);
[[nodiscard]] Marks marksOf(const HtmlToken &start, Marks inherited);
// Nothing for addresses that make no sense in a body (files, scripts, places in the other page).
[[nodiscard]] std::optional<Link> linkOf(const HtmlToken &start);
// Nesting of a Word list paragraph, from 1; 0: it is none.
[[nodiscard]] int wordListLevel(const HtmlToken &start);
// Word writes the bullet or number as text beside the text.
[[nodiscard]] bool isWordMarker(const HtmlToken &start);

} // namespace gaceta::text
