#include "app/text/markdown/bodycomposer.h"

#include "app/text/markdown/lineplaces.h"
#include "app/text/markdown/sourcesigns.h"

#include <QSet>

namespace gaceta::text {

namespace {

using Kind = BodyLine::Kind;
using Marker = BodyLine::Marker;

// Whether `now` goes on with the top-level quote or list that `before` stands in.
bool goesOn(const PlacedLine &before, const PlacedLine &now)
{
    if (now.line.breaksAt == 1)
        return false;
    if (now.line.quoteDepth > 0 || before.line.quoteDepth > 0)
        return now.line.quoteDepth > 0 && before.line.quoteDepth > 0;
    return !now.lists.isEmpty() && !before.lists.isEmpty() && now.lists.first() == before.lists.first();
}

bool beginsWithList(const BodyLines &lines)
{
    return lines.first().quoteDepth == 0 && lines.first().listDepth > 0;
}

QList<QByteArray> formsOf(const QByteArray &markdown)
{
    QList<QByteArray> forms;
    for (const SourceBlock &block : readBody(markdown).blocks)
        forms << writeLines(block.lines, Care::Quick);
    return forms;
}

bool hasBlankLine(const QByteArray &gap)
{
    return gap.startsWith('\n') || gap.startsWith("\r\n") || gap.contains("\n\n") ||
           gap.contains("\n\r\n");
}

void endLine(QByteArray &out)
{
    if (!out.isEmpty() && !out.endsWith('\n') && !out.endsWith('\r'))
        out += '\n';
}

} // namespace

BodyComposer::BodyComposer(BodyDocument document, const BodyLines &shown)
    : m_document(std::move(document))
    , m_forms(m_document.blocks.size())
{
    for (const Unit &unit : units(shown)) {
        if (unit.origin > 0)
            m_forms[unit.origin - 1] = unit.form;
    }
}

QList<BodyComposer::Unit> BodyComposer::units(const BodyLines &lines) const
{
    QList<Unit> result;
    const LinePlaces places = placed(lines);
    for (qsizetype i = 0; i < places.lines.size(); ++i) {
        const PlacedLine &line = places.lines.at(i);
        if (i == 0 || !goesOn(places.lines.at(i - 1), line))
            result << Unit{{}, {}, line.line.source, line.line.source};
        Unit &unit = result.last();
        unit.lines << line.line;
        if (line.line.source != unit.source)
            unit.source = 0;
    }
    for (Unit &unit : result) {
        unit.form = writeLines(unit.lines, Care::Quick);
        if (unit.source > m_forms.size() ||
            (unit.source > 0 && m_forms.at(unit.source - 1) != unit.form))
            unit.source = 0;
        if (unit.origin > m_forms.size())
            unit.origin = 0;
    }
    return result;
}

QByteArray BodyComposer::original() const
{
    QByteArray result = m_document.lead;
    for (const SourceBlock &block : m_document.blocks)
        result += block.bytes + block.gap;
    return result;
}

QByteArray BodyComposer::compose(const BodyLines &lines) const
{
    const QList<Unit> wanted = units(lines);
    bool untouched = wanted.size() == m_document.blocks.size();
    for (qsizetype i = 0; untouched && i < wanted.size(); ++i)
        untouched = wanted.at(i).source == i + 1;
    if (untouched)
        return original();
    const QByteArray result = assemble(wanted, Reuse::Untouched);
    // Old and new text side by side may be read as one (an indented paragraph below a new list).
    QList<QByteArray> forms;
    for (const Unit &unit : wanted)
        forms << unit.form;
    return formsOf(result) == forms ? result : assemble(wanted, Reuse::SourceOnly);
}

QByteArray BodyComposer::composeAnew(const BodyLines &lines) const
{
    return assemble(units(lines), Reuse::SourceOnly);
}

QByteArray BodyComposer::assemble(QList<Unit> units, Reuse reuse) const
{
    for (Unit &unit : units) {
        if (reuse == Reuse::SourceOnly && unit.lines.first().kind != Kind::Source)
            unit.source = 0;
    }
    const QByteArray &lead = m_document.lead;
    const bool keepsLead = !lead.trimmed().isEmpty() || (!units.isEmpty() && units.first().source == 1);
    QByteArray out = keepsLead ? lead : QByteArray();
    QSet<int> kept{0};
    QByteArray text;
    for (qsizetype i = 0; i < units.size(); ++i) {
        const Unit &unit = units.at(i);
        const Unit *before = i > 0 ? &units.at(i - 1) : nullptr;
        const bool neighbours = before && before->origin > 0 && unit.origin == before->origin + 1;
        if (neighbours) {
            const QByteArray &gap = gapAfter(before->origin);
            const bool bothOld = before->source > 0 && unit.source > 0;
            endLine(out);
            out += bothOld || hasBlankLine(gap) ? gap : QByteArray('\n' + gap);
            kept << before->origin;
        } else if (before || (keepsLead && unit.source != 1)) {
            endLine(out);
            out += '\n';
        }
        text = unitText(units, i, text);
        out += text;
    }
    const Unit *last = units.isEmpty() ? nullptr : &units.last();
    if (last && last->origin == m_document.blocks.size() && last->origin > 0) {
        out += gapAfter(last->origin);
        kept << last->origin;
    }
    appendLostGaps(out, kept);
    const QByteArray old = original();
    if (old.contains('\r') && old.count("\r\n") == old.count('\n')) {
        out.replace("\r\n", "\n");
        out.replace('\n', "\r\n");
    }
    return out;
}

QByteArray BodyComposer::unitText(const QList<Unit> &units, qsizetype i, const QByteArray &before) const
{
    const Unit &unit = units.at(i);
    if (unit.source > 0)
        return m_document.blocks.at(unit.source - 1).bytes;
    // Definitions that stood before the text in the same paragraph still serve the others.
    QByteArray definitions;
    const bool again = i > 0 && units.at(i - 1).origin == unit.origin;
    if (unit.origin > 0 && !again)
        definitions = leadingDefinitions(m_document.blocks.at(unit.origin - 1).bytes);
    return definitions + writeLines(unit.lines, Care::Checked, signsBeside(units, i, before));
}

QString BodyComposer::signsBeside(const QList<Unit> &units, qsizetype i, const QByteArray &before) const
{
    QString signs;
    if (!beginsWithList(units.at(i).lines))
        return signs;
    if (i > 0 && beginsWithList(units.at(i - 1).lines))
        signs += listSign(before);
    // A list that is written anew after this one sees the sign of this one and avoids it itself.
    if (i + 1 < units.size() && units.at(i + 1).source > 0 && beginsWithList(units.at(i + 1).lines))
        signs += listSign(m_document.blocks.at(units.at(i + 1).source - 1).bytes);
    return signs;
}

const QByteArray &BodyComposer::gapAfter(int block) const
{
    return block == 0 ? m_document.lead : m_document.blocks.at(block - 1).gap;
}

// Link definitions between blocks outlive the block before them.
void BodyComposer::appendLostGaps(QByteArray &out, const QSet<int> &kept) const
{
    if (out.trimmed().isEmpty())
        return;
    for (int i = 1; i <= m_document.blocks.size(); ++i) {
        const QByteArray gap = gapAfter(i).trimmed();
        if (gap.isEmpty() || kept.contains(i))
            continue;
        endLine(out);
        out += '\n' + gap + '\n';
    }
}

} // namespace gaceta::text
