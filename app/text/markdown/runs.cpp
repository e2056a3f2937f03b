#include "app/text/markdown/runs.h"

#include "app/text/markdown/referenceplaces.h"

namespace gaceta::text {

namespace {

using Kind = InlineRun::Kind;

bool sameFormat(const InlineRun &a, const InlineRun &b)
{
    return a.kind == b.kind && a.marks == b.marks && a.link == b.link;
}

bool joins(const InlineRun &a, const InlineRun &b)
{
    return (a.kind == Kind::Text || a.kind == Kind::Code) && sameFormat(a, b);
}

bool isBreak(const InlineRun &run)
{
    return run.kind == Kind::SoftBreak || run.kind == Kind::LineBreak;
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isBlank(const InlineRun &run)
{
    return isBreak(run) ||
           (run.kind == Kind::Text && std::all_of(run.text.begin(), run.text.end(), isSpace));
}

InlineRuns joined(const InlineRuns &runs)
{
    InlineRuns result;
    for (const InlineRun &run : runs) {
        if (run.text.isEmpty() && (run.kind == Kind::Text || run.kind == Kind::Code))
            continue;
        if (!result.isEmpty() && joins(result.last(), run))
            result.last().text += run.text;
        else
            result << run;
    }
    return result;
}

InlineRun withText(InlineRun run, const QString &text, Kind kind = Kind::Text)
{
    run.text = text;
    run.kind = kind;
    return run;
}

InlineRuns withReferences(const InlineRuns &runs)
{
    InlineRuns result;
    for (const InlineRun &run : runs) {
        qsizetype done = 0;
        while (run.kind == Kind::Text) {
            const std::optional<ReferencePlace> place = nextReference(run.text, done);
            if (!place)
                break;
            result << withText(run, run.text.mid(done, place->position - done))
                   << withText(run, run.text.mid(place->position + 2, place->length - 4),
                               Kind::Reference);
            done = place->position + place->length;
        }
        result << withText(run, run.text.mid(done), run.kind);
    }
    return result;
}

// Spaces at the edges of each text run become runs of their own, so that they can lose their marks.
InlineRuns withEdgesApart(const InlineRuns &runs)
{
    InlineRuns result;
    for (const InlineRun &run : runs) {
        if (run.kind != Kind::Text || !run.marks) {
            result << run;
            continue;
        }
        qsizetype begin = 0;
        qsizetype end = run.text.size();
        while (begin < end && isSpace(run.text.at(begin)))
            ++begin;
        while (end > begin && isSpace(run.text.at(end - 1)))
            --end;
        result << withText(run, run.text.left(begin)) << withText(run, run.text.mid(begin, end - begin))
               << withText(run, run.text.mid(end));
    }
    return result;
}

void trimMark(InlineRuns &runs, Mark mark)
{
    for (qsizetype begin = 0; begin < runs.size();) {
        if (!runs.at(begin).marks.testFlag(mark)) {
            ++begin;
            continue;
        }
        qsizetype end = begin;
        while (end < runs.size() && runs.at(end).marks.testFlag(mark))
            ++end;
        const qsizetype next = end;
        for (; begin < end && isBlank(runs.at(begin)); ++begin)
            runs[begin].marks.setFlag(mark, false);
        for (; end > begin && isBlank(runs.at(end - 1)); --end)
            runs[end - 1].marks.setFlag(mark, false);
        begin = next;
    }
}

void trimSpaces(InlineRun &run, bool atStart, bool atEnd)
{
    if (run.kind != Kind::Text)
        return;
    qsizetype begin = 0;
    qsizetype end = run.text.size();
    while (atStart && begin < end && run.text.at(begin) == u' ')
        ++begin;
    while (atEnd && end > begin && run.text.at(end - 1) == u' ')
        --end;
    run.text = run.text.mid(begin, end - begin);
}

// Spaces beside the end of a line are nothing to CommonMark, and a break there is none.
InlineRuns withoutLineEdges(InlineRuns runs)
{
    while (!runs.isEmpty() && isBreak(runs.first()))
        runs.removeFirst();
    while (!runs.isEmpty() && isBreak(runs.last()))
        runs.removeLast();
    InlineRuns result;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        InlineRun run = runs.at(i);
        trimSpaces(run, i == 0 || isBreak(runs.at(i - 1)),
                   i + 1 == runs.size() || isBreak(runs.at(i + 1)));
        // Two ends of a line in a row would end the paragraph.
        if (isBreak(run) && !result.isEmpty() && isBreak(result.last())) {
            if (run.kind == Kind::LineBreak)
                result.last() = run;
            continue;
        }
        if (run.kind != Kind::Text || !run.text.isEmpty())
            result << run;
    }
    return result;
}

} // namespace

InlineRuns normalised(const InlineRuns &runs)
{
    InlineRuns result = withEdgesApart(withReferences(joined(runs)));
    for (const Mark mark : {Mark::Bold, Mark::Italic, Mark::Strike})
        trimMark(result, mark);
    result = joined(result);
    // Dropping a space can lay bare another edge.
    for (;;) {
        const InlineRuns next = joined(withoutLineEdges(result));
        if (next == result)
            return next;
        result = next;
    }
}

QString plainText(const InlineRuns &runs)
{
    QString result;
    for (const InlineRun &run : runs) {
        if (run.kind == Kind::Text || run.kind == Kind::Code || run.kind == Kind::Reference)
            result += run.text;
        else if (isBreak(run))
            result += u' ';
    }
    return result;
}

} // namespace gaceta::text
