#include "app/site/factsheet/sheetpdf.h"

#include "app/site/drawing/cairo.h"
#include "app/site/drawing/drawinglock.h"
#include "app/site/drawing/logopicture.h"
#include "app/site/factsheet/pdffinish.h"
#include "app/site/factsheet/pdftag.h"
#include "app/site/factsheet/sheetlayout.h"
#include "app/site/tr.h"

#include <cairo-pdf.h>

namespace gaceta::site {

namespace {

constexpr double largestText = 10;
constexpr double smallestText = 8.5;
constexpr double step = 0.25;
constexpr double markGap = 3.5; // between a number or dot and its text

class SheetPainter final
{
public:
    SheetPainter(const FactSheet &sheet, const SheetColors &colors, const SheetLogo &logo)
        : m_sheet(sheet)
        , m_colors(colors)
        , m_logo(logo.bytes)
        , m_logoText(logo.alternative)
        , m_surface(cairo_pdf_surface_create_for_stream(appendBytes, &m_raw, pageWidth, pageHeight),
                    cairo_surface_destroy)
        , m_canvas(cairo_create(m_surface.get()), cairo_destroy)
    {
    }

    Result<SheetPdf> paint()
    {
        double size = largestText;
        auto layout = std::make_unique<SheetLayout>(m_sheet, m_colors, m_logo.isDrawn(), size);
        while (layout->pages() > 1 && size > smallestText) {
            size -= step;
            layout = std::make_unique<SheetLayout>(m_sheet, m_colors, m_logo.isDrawn(), size);
        }
        describe();
        {
            const PdfTag document(m_canvas.get(), "Document");
            for (size_t page = 0; page < layout->pages(); ++page)
                paintPage(*layout, page);
        }
        cairo_surface_finish(m_surface.get());
        if (const cairo_status_t status = cairo_status(m_canvas.get()); status != CAIRO_STATUS_SUCCESS)
            return failure(ErrorCode::Internal,
                           Tr::tr("The fact sheet could not be made: %1")
                               .arg(QString::fromUtf8(cairo_status_to_string(status))));
        const Result<std::string> bytes =
            finishPdf(m_raw, {m_sheet.language, title(), m_sheet.organisation, date(), m_alternatives});
        if (!bytes)
            return failure(bytes.error());
        return SheetPdf{*bytes, static_cast<int>(layout->pages()), layout->longestSection()};
    }

private:
    std::string title() const { return m_sheet.organisation + ": " + m_sheet.title; }

    // Of the figures, not of the clock: the same content gives the same bytes.
    std::string date() const
    {
        const QDate day = m_sheet.day.isValid() ? m_sheet.day : QDate(2000, 1, 1);
        return day.toString(Qt::ISODate).toStdString() + "T00:00:00Z";
    }

    void describe()
    {
        cairo_pdf_surface_restrict_to_version(m_surface.get(), CAIRO_PDF_VERSION_1_5);
        const auto tell = [this](cairo_pdf_metadata_t kind, const std::string &text) {
            cairo_pdf_surface_set_metadata(m_surface.get(), kind, text.c_str());
        };
        tell(CAIRO_PDF_METADATA_TITLE, title());
        tell(CAIRO_PDF_METADATA_AUTHOR, m_sheet.organisation);
        tell(CAIRO_PDF_METADATA_SUBJECT, m_sheet.tagline);
        tell(CAIRO_PDF_METADATA_CREATOR, "Gaceta");
        tell(CAIRO_PDF_METADATA_CREATE_DATE, date());
        tell(CAIRO_PDF_METADATA_MOD_DATE, date());
    }

    void paintPage(const SheetLayout &layout, size_t page)
    {
        m_page = page;
        if (page == 0)
            paintHead(layout);
        for (const Placement &placement : layout.placements()) {
            if (placement.page == page)
                paintBlock(placement);
        }
        endList();
        paintFoot(layout);
        cairo_show_page(m_canvas.get());
    }

    void fill(const TextColor &color, double y, double height)
    {
        setColor(m_canvas.get(), color);
        cairo_rectangle(m_canvas.get(), 0, y, pageWidth, height);
        cairo_fill(m_canvas.get());
    }

    void roundedSquare(double x, double y, double side, double radius)
    {
        cairo_t *canvas = m_canvas.get();
        setColor(canvas, {1, 1, 1});
        constexpr double quarter = 1.5707963267948966;
        cairo_arc(canvas, x + side - radius, y + radius, radius, -quarter, 0);
        cairo_arc(canvas, x + side - radius, y + side - radius, radius, 0, quarter);
        cairo_arc(canvas, x + radius, y + side - radius, radius, quarter, 2 * quarter);
        cairo_arc(canvas, x + radius, y + radius, radius, 2 * quarter, 3 * quarter);
        cairo_close_path(canvas);
        cairo_fill(canvas);
    }

    void paintHead(const SheetLayout &layout)
    {
        cairo_t *canvas = m_canvas.get();
        const double height = layout.headHeight();
        fill(m_colors.accent, 0, height);
        fill(m_colors.highlight, height, 4);
        double x = pageMargin;
        if (m_logo.isDrawn()) {
            roundedSquare(x, headPadding, logoSize, 7);
            const PdfTag figure(canvas, "Figure");
            m_alternatives.push_back(m_logoText.empty() ? m_sheet.organisation : m_logoText);
            m_logo.draw(canvas, x + 3, headPadding + 3, logoSize - 6);
            x += logoSize + 16;
        }
        const double inner = height - 2 * headPadding;
        paintStack(layout.head(), x, headPadding + (inner - heightOf(layout.head())) / 2);
    }

    void paintFoot(const SheetLayout &layout)
    {
        const double top = pageHeight - layout.footHeight();
        fill(m_colors.tint, top, layout.footHeight());
        fill(m_colors.accent, top, 1.5);
        if (m_page > 0) // read once
            return;
        paintStack(layout.foot(), pageMargin, top + footPadding);
    }

    void paintStack(const std::vector<Block> &blocks, double x, double y)
    {
        for (const Block &block : blocks) {
            y += block.before;
            paintBlock({&block, 0, block.pieces.size(), m_page, x, y});
            y += heightOf(block.pieces);
        }
    }

    void beginList(int list)
    {
        if (list == m_list)
            return;
        endList();
        if (list != 0)
            cairo_tag_begin(m_canvas.get(), "L", nullptr);
        m_list = list;
    }

    void endList()
    {
        if (m_list != 0)
            cairo_tag_end(m_canvas.get(), "L");
        m_list = 0;
    }

    void paintBlock(const Placement &placement)
    {
        const Block &block = *placement.block;
        beginList(block.list);
        cairo_t *canvas = m_canvas.get();
        if (placement.first == 0 && !block.bookmark.empty())
            addBookmark(block, placement.y);
        m_alternatives.insert(m_alternatives.end(), block.alternatives.begin(),
                              block.alternatives.end());
        const PdfTag element(canvas, block.tag);
        if (block.tag == "LI" && placement.first == 0 && !block.mark.empty()) {
            const PdfTag label(canvas, "Lbl");
            for (const Piece &mark : m_marks.lines(block.mark, block.markStyle, 0))
                mark.draw(canvas, placement.x - markGap - m_marks.widthOf(block.mark, block.markStyle),
                          placement.y);
        }
        const PdfTag body(canvas, block.tag == "LI" ? "LBody" : "");
        const PdfTag link(canvas, block.link.empty() ? "" : CAIRO_TAG_LINK, linkTo(block.link));
        double y = placement.y;
        for (size_t i = placement.first; i < placement.end; ++i) {
            block.pieces[i].draw(canvas, placement.x, y);
            y += block.pieces[i].height;
        }
    }

    void addBookmark(const Block &block, double y)
    {
        const int parent = block.tag == "H1" ? CAIRO_PDF_OUTLINE_ROOT : m_firstBookmark;
        const std::string place =
            "page=" + std::to_string(m_page + 1) + " pos=[0 " + std::to_string(int(y)) + ']';
        const int made = cairo_pdf_surface_add_outline(m_surface.get(), parent, block.bookmark.c_str(),
                                                       place.c_str(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
        if (block.tag == "H1")
            m_firstBookmark = made;
    }

    const FactSheet &m_sheet;
    SheetColors m_colors;
    LogoPicture m_logo;
    std::string m_logoText;
    std::string m_raw;
    std::shared_ptr<cairo_surface_t> m_surface;
    std::shared_ptr<cairo_t> m_canvas;
    Typesetter m_marks{"en"};
    std::vector<std::string> m_alternatives;
    size_t m_page = 0;
    int m_list = 0;
    int m_firstBookmark = CAIRO_PDF_OUTLINE_ROOT;
};

} // namespace

Result<SheetPdf> sheetPdf(const FactSheet &sheet, const SiteColors &colors, const SheetLogo &logo)
{
    const DrawingLock alone;
    return SheetPainter(sheet, sheetColors(colors), logo).paint();
}

} // namespace gaceta::site
