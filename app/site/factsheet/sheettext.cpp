#include "app/site/factsheet/sheettext.h"

#include "app/site/plan/cleantext.h"
#include "app/text/commonmark.h"
#include "app/text/factform.h"
#include "app/text/numberformat.h"
#include "app/text/plaintree.h"
#include "app/text/references.h"
#include "app/text/schoolcount.h"

namespace gaceta::site {

namespace {

using text::NodeKind;

class LineReader final
{
public:
    LineReader(const Site &site, const Edition &edition)
        : m_site(site)
        , m_edition(edition)
    {
    }

    // The words below a node as one line; those of its paragraphs follow each other.
    SheetLine line(const cmark_node *root)
    {
        m_line.clear();
        read(root, false, false, 0);
        while (!m_line.empty() && m_line.back().text.ends_with(' '))
            m_line.back().text.pop_back();
        return std::move(m_line);
    }

private:
    // Deeper than people nest; a damaged text shall not exhaust the stack.
    static constexpr int deepest = 40;

    void read(const cmark_node *parent, bool strong, bool emphasis, int depth)
    {
        if (depth > deepest)
            return;
        auto *node = const_cast<cmark_node *>(parent);
        for (node = cmark_node_first_child(node); node; node = cmark_node_next(node)) {
            const NodeKind kind = text::kindOf(node);
            if (kind == NodeKind::HtmlBlock || kind == NodeKind::HtmlInline || kind == NodeKind::Image)
                continue;
            if (kind == NodeKind::Text)
                addWords(text::literalOf(node), strong, emphasis);
            else if (kind == NodeKind::Code)
                add(text::literalOf(node).toByteArray(), strong, emphasis);
            else if (kind == NodeKind::SoftBreak || kind == NodeKind::LineBreak)
                add(" ", strong, emphasis);
            else
                read(node, strong || kind == NodeKind::Strong, emphasis || kind == NodeKind::Emphasis,
                     depth + 1);
            if (kind == NodeKind::Paragraph && !m_line.empty())
                add(" ", false, false);
        }
    }

    void add(const QByteArray &words, bool strong, bool emphasis)
    {
        if (words.isEmpty())
            return;
        if (m_line.empty() || m_line.back().strong != strong || m_line.back().emphasis != emphasis)
            m_line.push_back({{}, strong, emphasis});
        m_line.back().text += cleanText(QString::fromUtf8(words));
    }

    void addWords(QByteArrayView words, bool strong, bool emphasis)
    {
        text::forEachPiece(
            words, [&](QByteArrayView piece) { add(piece.toByteArray(), strong, emphasis); },
            [&](const text::ReferenceName &name, QByteArrayView) { add(chip(name), strong, emphasis); });
    }

    QByteArray chip(const text::ReferenceName &name) const
    {
        const Snapshot &snapshot = *m_site.plan().snapshot;
        if (name.kind == text::ReferenceKind::SchoolCount) {
            const text::CountName counted = text::countName(name.argument);
            for (const SchoolList &list : snapshot.schoolLists) {
                if (list.key == QString::fromUtf8(counted.key) &&
                    counted.counted != text::Counted::Unknown)
                    return QByteArray::fromStdString(
                        m_edition.words->number(text::countOf(list, snapshot.schools, counted.counted)));
            }
            return {};
        }
        if (name.kind != text::ReferenceKind::Statistic)
            return {};
        const text::FactName fact = text::factName(name.argument);
        const auto at = m_site.statistic({fact.key.data(), static_cast<size_t>(fact.key.size())});
        if (!at || !fact.form)
            return {};
        const Statistic &statistic = snapshot.statistics[qsizetype(*at)];
        const Observation *value = latestObservation(statistic);
        if (!value)
            return {};
        const HouseStyle &style = m_edition.words->style();
        if (*fact.form == text::FactForm::Value)
            return text::factText(statistic, *value, m_edition.language, style).toUtf8();
        const auto print = text::factPrint(statistic, *value, *fact.form,
                                           {m_edition.language, style, m_site.plan().today});
        return print ? print->text.toUtf8() : QByteArray();
    }

    const Site &m_site;
    const Edition &m_edition;
    SheetLine m_line;
};

} // namespace

std::string markupOf(const SheetLine &line, const char *strong, const char *emphasis)
{
    std::string markup;
    const auto tag = [&markup](const char *open, const char *name) {
        markup.append(open).append(name).append(">");
    };
    for (const SheetRun &run : line) {
        if (run.strong)
            tag("<", strong);
        if (run.emphasis)
            tag("<", emphasis);
        appendEscaped(markup, run.text);
        if (run.emphasis)
            tag("</", emphasis);
        if (run.strong)
            tag("</", strong);
    }
    return markup;
}

SheetExcerpt excerptOf(const Site &site, const Edition &edition, const QByteArray &markdown)
{
    SheetExcerpt excerpt;
    LineReader reader(site, edition);
    const text::CommonMark document = text::parseCommonMark(markdown);
    bool isFirst = true;
    for (cmark_node *node = cmark_node_first_child(document.get()); node; node = cmark_node_next(node)) {
        const NodeKind kind = text::kindOf(node);
        if (isFirst && kind == NodeKind::BlockQuote)
            excerpt.quotation = reader.line(node);
        isFirst = false;
        if (kind != NodeKind::List)
            continue;
        excerpt.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
        for (cmark_node *item = cmark_node_first_child(node); item; item = cmark_node_next(item)) {
            if (SheetLine line = reader.line(item); !line.empty())
                excerpt.items.push_back(std::move(line));
        }
        break;
    }
    return excerpt;
}

} // namespace gaceta::site
