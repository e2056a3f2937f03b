#pragma once
// Gives a document made from Markdown the manual's look: sizes of headings, room between paragraphs,
// keys that look like keys, links and tables in the colours of the theme.

class QTextDocument;

namespace gaceta::ui {

struct ThemeColors;

void dressPage(QTextDocument &document, const ThemeColors &colors);

} // namespace gaceta::ui
