#pragma once
// What changed between two Markdown texts, paragraph by paragraph, so that one of them can be taken back
// without touching the others.

#include <QByteArray>
#include <QList>

namespace gaceta::text {

// Some paragraphs of one text and those of the other that stand in their place.
struct ParagraphChange
{
    bool equal = false;
    QByteArray before; // empty: there were none here
    QByteArray after;  // empty: there are none any more

    friend bool operator==(const ParagraphChange &, const ParagraphChange &) = default;
};

// In order: all `before` are the one text, all `after` the other, but for the empty lines between.
[[nodiscard]] QList<ParagraphChange> paragraphChanges(const QByteArray &before, const QByteArray &after);

// `after` with the paragraphs of that change as they were in `before`; every other byte stays, but for
// empty lines beside them.
[[nodiscard]] QByteArray withChangeTakenBack(const QByteArray &before, const QByteArray &after,
                                             qsizetype change);

} // namespace gaceta::text
