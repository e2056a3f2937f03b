#pragma once
// Patterns in the stretches of a text.

#include "app/check/report.h"

#include <QRegularExpression>

namespace gaceta::check {

[[nodiscard]] inline bool holdsDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

// Calls visit(stretch, match) for each match in the text.
template <typename Visit>
void visitMatches(const FieldText &text, const QRegularExpression &pattern, const Visit &visit)
{
    for (const text::Stretch &stretch : text.prose.stretches) {
        auto matches = pattern.globalMatch(stretch.text);
        while (matches.hasNext())
            visit(stretch, matches.next());
    }
}

[[nodiscard]] inline text::Word place(const QRegularExpressionMatch &match, int group = 0)
{
    return {match.capturedStart(group), match.capturedLength(group)};
}

} // namespace gaceta::check
