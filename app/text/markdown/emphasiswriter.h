#pragma once
// The work behind writeInlines(): opens and closes emphasis and links around runs, properly nested, and
// keeps the signs in places where CommonMark takes them for what they are.

#include "app/text/markdown/inlinerun.h"
#include "app/text/markdown/textescape.h"

namespace gaceta::text {

struct EmphasisSigns
{
    QChar italic = u'*';
    QChar bold = u'*';
    // Letters beside every sign are written as "&#97;": a sign may stand beside those in any case.
    bool guardAll = false;
};

class EmphasisWriter final
{
public:
    // The runs are normalised.
    EmphasisWriter(const InlineRuns &runs, TextPlace place, EmphasisSigns signs);

    [[nodiscard]] QString write();

private:
    struct Span
    {
        Mark mark = Mark::Bold;
        bool isLink = false;
        qsizetype end = 0; // index of the first run after it
    };

    [[nodiscard]] bool covers(const Span &span, qsizetype run) const;
    [[nodiscard]] qsizetype endOf(const Span &span, qsizetype begin) const;
    [[nodiscard]] QString signOf(Mark mark) const;
    void openBefore(qsizetype run);
    void closeBefore(qsizetype run);
    void closeLast(qsizetype run);
    void putSign(const QString &sign, QChar inside);
    void writeRun(qsizetype run);
    void append(const QString &text);
    [[nodiscard]] QString textOf(qsizetype run) const;
    [[nodiscard]] bool isAutolink(qsizetype begin) const;
    void guardLast();

    const InlineRuns &m_runs;
    TextPlace m_place;
    EmphasisSigns m_signs;
    QString m_out;
    QList<Span> m_open;
    QChar m_closedAfter; // what stood before the sign that was written last
    bool m_afterClosingSign = false;
};

} // namespace gaceta::text
