#pragma once
// Text written so that CommonMark reads it as text and as nothing else.

#include <QString>

namespace gaceta::text {

enum class TextPlace { Running, TableCell };

struct TextEdges
{
    bool atLineStart = false; // of a line of the source, where a "#" would make a heading
    bool runsOn = false;      // something follows in the same line
};

// One stretch of text without line ends.
[[nodiscard]] QString escapedText(const QString &text, TextEdges edges, TextPlace place);

[[nodiscard]] QString escapedDestination(const QString &url, TextPlace place); // of links and images
[[nodiscard]] QString escapedTitle(const QString &title, TextPlace place);     // with its quotes
// As a code span, with as many backticks as it takes.
[[nodiscard]] QString codeSpan(const QString &code, TextPlace place);

} // namespace gaceta::text
