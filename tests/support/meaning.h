#pragma once
// What CommonMark says, independent of how the same is nested or wrapped: its HTML with the emphasis and
// links of every piece of text in a fixed order, and white space folded.

#include <QByteArray>
#include <QString>

namespace gaceta::tests {

[[nodiscard]] QString meaningOf(const QByteArray &markdown);

struct CommonMarkExample
{
    int number = 0;
    QByteArray markdown;
    QByteArray html;
};

// tests/data/commonmark-examples.json
[[nodiscard]] QList<CommonMarkExample> commonMarkExamples();

} // namespace gaceta::tests
