#include "app/text/markdown/inlinewriter.h"

#include "app/text/markdown/emphasiswriter.h"
#include "app/text/markdown/inlinereader.h"
#include "app/text/markdown/runs.h"

#include <cmark-gfm/node.h>

namespace gaceta::text {

namespace {

InlineRuns prepared(const InlineRuns &runs, LineEnds lineEnds)
{
    if (lineEnds == LineEnds::Kept)
        return normalised(runs);
    InlineRuns flat = runs;
    for (InlineRun &run : flat) {
        if (run.kind == InlineRun::Kind::SoftBreak || run.kind == InlineRun::Kind::LineBreak) {
            run.kind = InlineRun::Kind::Text;
            run.text = QStringLiteral(" ");
        }
    }
    return normalised(flat);
}

bool saysTheSame(const QString &markdown, const InlineRuns &runs, TextPlace place)
{
    QByteArray utf8 = markdown.toUtf8();
    if (place == TextPlace::TableCell)
        utf8 = "| " + utf8 + " |\n| --- |\n";
    const CommonMark tree = parseCommonMark(utf8);
    const cmark_node *parent = tree->first_child;
    if (parent && kindOf(parent) == NodeKind::Table)
        parent = parent->first_child->first_child;
    if (!parent || tree->first_child->next)
        return runs.isEmpty();
    const std::optional<InlineRuns> read = readInlines(parent);
    return read && *read == runs;
}

std::optional<QString> writtenRight(const InlineRuns &runs, TextPlace place)
{
    static const EmphasisSigns all[] = {{u'*', u'*', false}, {u'_', u'*', false}, {u'*', u'_', false},
                                        {u'*', u'*', true},  {u'_', u'*', true},  {u'*', u'_', true},
                                        {u'_', u'_', true}};
    for (const EmphasisSigns &signs : all) {
        QString text = EmphasisWriter(runs, place, signs).write();
        if (saysTheSame(text, runs, place))
            return text;
    }
    return std::nullopt;
}

InlineRuns without(InlineRuns runs, Marks marks)
{
    for (InlineRun &run : runs)
        run.marks &= ~marks;
    return normalised(runs);
}

} // namespace

QString writeInlines(const InlineRuns &runs, InlineStyle style)
{
    const InlineRuns wanted = prepared(runs, style.lineEnds);
    if (style.care == Care::Quick)
        return EmphasisWriter(wanted, style.place, {}).write();
    // Some overlaps cannot be written in CommonMark at all: better less emphasis than stray signs.
    for (const Marks dropped :
         {Marks(), Marks(Mark::Strike), Marks(Mark::Italic), Mark::Strike | Mark::Italic}) {
        if (const std::optional<QString> text = writtenRight(without(wanted, dropped), style.place))
            return *text;
    }
    return EmphasisWriter(without(wanted, Mark::Bold | Mark::Italic | Mark::Strike), style.place, {})
        .write();
}

} // namespace gaceta::text
