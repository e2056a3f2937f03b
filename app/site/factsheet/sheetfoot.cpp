// The foot of the fact sheet: whom to ask, and how old the figures are.

#include "app/site/factsheet/pdftag.h"
#include "app/site/factsheet/sheetlayout.h"
#include "app/site/pages/smallpieces.h"
#include "app/site/template/values.h"

#include <algorithm>

namespace gaceta::site {

namespace {

constexpr double contactGap = 14;

struct LinkedText
{
    std::vector<Piece> lines;
    std::string link;
    double width = 0;
};

Piece rowOf(const std::vector<LinkedText> &texts)
{
    double height = 0;
    for (const LinkedText &text : texts)
        height = std::max(height, heightOf(text.lines));
    const auto draw = [texts](cairo_t *canvas, double x, double y) {
        for (const LinkedText &text : texts) {
            const PdfTag paragraph(canvas, "P");
            const PdfTag link(canvas, text.link.empty() ? "" : CAIRO_TAG_LINK, linkTo(text.link));
            double at = y;
            for (const Piece &line : text.lines) {
                line.draw(canvas, x, at);
                at += line.height;
            }
            x += text.width + contactGap;
        }
    };
    return {height, 0, draw};
}

} // namespace

// As many beside each other as there is room for.
void SheetLayout::addContacts(const TextStyle &style)
{
    const double room = pageWidth - 2 * pageMargin;
    std::vector<LinkedText> row;
    double used = 0;
    const auto endRow = [&] {
        if (!row.empty())
            m_foot.push_back(block("", {rowOf(row)}, 1));
        row.clear();
        used = 0;
    };
    const auto add = [&](const std::string &text, const std::string &link) {
        const double width = std::min(m_type.widthOf(escaped(text), style), room);
        if (used + width > room)
            endRow();
        row.push_back({m_type.lines(escaped(text), style, room), link, width});
        used += width + contactGap;
    };
    for (const SheetContact &contact : m_sheet.contacts)
        add(contact.line, mailUrl(QString::fromStdString(contact.email)));
    if (!m_sheet.url.empty())
        add(m_sheet.url.substr(m_sheet.url.find("//") + 2), m_sheet.url);
    endRow();
}

void SheetLayout::setFoot()
{
    const double room = pageWidth - 2 * pageMargin;
    TextStyle style = small();
    style.size = std::max(8.0, m_size - 1.5);
    const TextStyle heading{style.size + 0.5, TypeFace::Plain, TypeWeight::Bold, m_colors.accent};
    Block title = block("H2", m_type.lines(escaped(m_sheet.contactHeading), heading, room), 0);
    title.bookmark = m_sheet.contactHeading;
    m_foot.push_back(std::move(title));
    addContacts(style);
    const std::string origin = m_sheet.asOf.empty() || m_sheet.sources.empty()
                                   ? m_sheet.asOf + m_sheet.sources
                                   : m_sheet.asOf + ". " + m_sheet.sources;
    if (!origin.empty())
        m_foot.push_back(block("P", m_type.lines(escaped(origin), style, room), 2));
    m_footHeight = heightOf(m_foot) + 2 * footPadding;
}

} // namespace gaceta::site
