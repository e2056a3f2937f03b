#pragma once
// Puts a body together after editing: blocks that nobody touched give back the bytes they came with,
// the others are written anew.

#include "app/text/markdown/bodydocument.h"
#include "app/text/markdown/linewriter.h"

#include <QSet>

namespace gaceta::text {

class BodyComposer final
{
public:
    BodyComposer() = default;
    // `shown` are the document's lines as the editor gives them back before anything was edited.
    BodyComposer(BodyDocument document, const BodyLines &shown);

    [[nodiscard]] QByteArray compose(const BodyLines &lines) const;
    // Everything written anew but what is shown as source.
    [[nodiscard]] QByteArray composeAnew(const BodyLines &lines) const;

private:
    struct Unit // one block of the top level
    {
        BodyLines lines;
        QByteArray form; // what it says, in canonical CommonMark
        int source = 0;  // untouched: the number of its source block
        int origin = 0;  // the source block it was made from, touched or not
    };
    enum class Reuse { Untouched, SourceOnly };
    struct Written // a text, where its units begin, and what they say
    {
        QByteArray bytes;
        QList<qsizetype> starts;
        QList<QByteArray> forms;
    };

    [[nodiscard]] QList<Unit> units(const BodyLines &lines) const;
    [[nodiscard]] QByteArray original() const;
    [[nodiscard]] QByteArray formOf(const BodyLines &lines, qsizetype unit, qsizetype count) const;
    [[nodiscard]] Written assemble(QList<Unit> units, Reuse reuse) const;
    [[nodiscard]] bool isReadAsWritten(const Written &now) const;
    // `before` is the text of the unit above.
    [[nodiscard]] QByteArray unitText(const QList<Unit> &units, qsizetype i,
                                      const QByteArray &before) const;
    [[nodiscard]] QString signsBeside(const QList<Unit> &units, qsizetype i,
                                      const QByteArray &before) const;
    [[nodiscard]] const QByteArray &gapAfter(int block) const; // 0: the lead
    void appendLostGaps(QByteArray &out, const QSet<int> &kept) const;

    BodyDocument m_document;
    QList<QByteArray> m_forms; // per source block, as shown
    // Typing changes one unit after the other: what was found out about the rest the last time holds.
    mutable QList<Unit> m_lastUnits;
    mutable Written m_lastGood;
};

} // namespace gaceta::text
