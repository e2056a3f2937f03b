#include "app/text/markdown/bodycomposer.h"

#include "app/text/markdown/lineplaces.h"
#include "app/text/markdown/sourcesigns.h"

#include <QSet>

#include <algorithm>

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

// Whether a link in one block may depend on what stands in another.
bool mayDefineLinks(const QByteArray &markdown)
{
    return markdown.contains("]:");
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
    for (qsizetype i = 0; i < result.size(); ++i) {
        Unit &unit = result[i];
        unit.form = formOf(unit.lines, i, result.size());
        if (unit.source > m_forms.size() ||
            (unit.source > 0 && m_forms.at(unit.source - 1) != unit.form))
            unit.source = 0;
        if (unit.origin > m_forms.size())
            unit.origin = 0;
    }
    m_lastUnits = result;
    return result;
}

// Counted from the beginning or from the end, an untouched unit is the one it was.
QByteArray BodyComposer::formOf(const BodyLines &lines, qsizetype unit, qsizetype count) const
{
    for (const qsizetype i : {unit, unit + m_lastUnits.size() - count}) {
        if (i >= 0 && i < m_lastUnits.size() && m_lastUnits.at(i).lines == lines)
            return m_lastUnits.at(i).form;
    }
    return writeLines(lines, Care::Quick);
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
    const Written result = assemble(wanted, Reuse::Untouched);
    // Old and new text side by side may be read as one (an indented paragraph below a new list).
    if (!isReadAsWritten(result))
        return assemble(wanted, Reuse::SourceOnly).bytes;
    m_lastGood = result;
    return result.bytes;
}

// Blocks apart from each other do not know of one another: only what lies around the change is read.
bool BodyComposer::isReadAsWritten(const Written &now) const
{
    const Written &before = m_lastGood;
    if (before.forms.isEmpty() || now.bytes.contains('\r') || mayDefineLinks(now.bytes) ||
        mayDefineLinks(before.bytes))
        return formsOf(now.bytes) == now.forms;
    const qsizetype shorter = std::min(now.bytes.size(), before.bytes.size());
    qsizetype same = 0;
    while (same < shorter && now.bytes.at(same) == before.bytes.at(same))
        ++same;
    qsizetype sameEnd = 0;
    while (sameEnd < shorter - same && now.bytes.at(now.bytes.size() - 1 - sameEnd) ==
                                           before.bytes.at(before.bytes.size() - 1 - sameEnd))
        ++sameEnd;
    const auto &starts = now.starts;
    const qsizetype changed = std::upper_bound(starts.begin(), starts.end(), same) - starts.begin() - 1;
    const qsizetype behind =
        std::lower_bound(starts.begin(), starts.end(), now.bytes.size() - sameEnd) - starts.begin();
    // With two blocks on either side, which would be drawn into what the change began.
    const qsizetype from = std::max<qsizetype>(0, changed - 2);
    const qsizetype to = std::min(starts.size(), behind + 2);
    const qsizetype formerTo = to + before.starts.size() - starts.size();
    const bool aligned = from <= to && formerTo >= from && from <= before.starts.size() &&
                         std::equal(starts.begin(), starts.begin() + from, before.starts.begin()) &&
                         now.forms.mid(0, from) == before.forms.mid(0, from) &&
                         now.forms.mid(to) == before.forms.mid(formerTo);
    if (!aligned)
        return formsOf(now.bytes) == now.forms;
    const qsizetype begin = from < starts.size() && from > 0 ? starts.at(from) : 0;
    const qsizetype end = to < starts.size() ? starts.at(to) : now.bytes.size();
    return formsOf(now.bytes.mid(begin, end - begin)) == now.forms.mid(from, to - from);
}

QByteArray BodyComposer::composeAnew(const BodyLines &lines) const
{
    return assemble(units(lines), Reuse::SourceOnly).bytes;
}

BodyComposer::Written BodyComposer::assemble(QList<Unit> units, Reuse reuse) const
{
    Written written;
    for (Unit &unit : units) {
        if (reuse == Reuse::SourceOnly && unit.lines.first().kind != Kind::Source)
            unit.source = 0;
    }
    const QByteArray &lead = m_document.lead;
    const bool keepsLead = !lead.trimmed().isEmpty() || (!units.isEmpty() && units.first().source == 1);
    QByteArray &out = written.bytes;
    out = keepsLead ? lead : QByteArray();
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
        written.starts << out.size();
        written.forms << unit.form;
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
    return written;
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
