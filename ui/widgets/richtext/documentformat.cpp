#include "ui/widgets/richtext/documentformat.h"

#include "ui/widgets/style/theme.h"

#include <algorithm>

namespace gaceta::ui {

using text::BodyLine;
using text::InlineRun;
using text::Mark;

static void setDistances(QTextBlockFormat &format, const BodyLine &line)
{
    constexpr int quoteStep = spaceWide + spaceTiny;
    constexpr int listStep = spaceLarge + spaceTiny;
    format.setLeftMargin(line.quoteDepth * quoteStep + line.listDepth * listStep);
    const bool tight = line.listDepth > 0 && !line.loose;
    format.setTopMargin(line.kind == BodyLine::Kind::Heading ? spaceWide : tight ? 1 : spaceTiny);
    format.setBottomMargin(tight ? 1 : spaceTiny + 2);
    const bool framed = line.kind == BodyLine::Kind::Code || line.kind == BodyLine::Kind::Source;
    if (framed) {
        format.setLeftMargin(format.leftMargin() + space + 2);
        format.setRightMargin(space + 2);
        format.setTopMargin(spaceWide);
        format.setBottomMargin(spaceWide);
    }
    const bool hasImage = std::any_of(line.runs.begin(), line.runs.end(), [](const InlineRun &r) {
        return r.kind == InlineRun::Kind::Image;
    });
    if (!hasImage)
        format.setLineHeight(framed ? 125 : 140, QTextBlockFormat::ProportionalHeight);
}

QTextBlockFormat blockFormatOf(const BodyLine &line)
{
    QTextBlockFormat format;
    const auto set = [&](int property, int value, int unset = 0) {
        if (value != unset)
            format.setProperty(property, value);
    };
    set(LineKindProperty, static_cast<int>(line.kind));
    if (line.kind == BodyLine::Kind::Heading)
        format.setHeadingLevel(line.level);
    set(QTextFormat::BlockQuoteLevel, line.quoteDepth);
    set(ListDepthProperty, line.listDepth);
    set(MarkerProperty, static_cast<int>(line.marker));
    set(StartProperty, line.start, 1);
    set(LooseProperty, line.loose ? 1 : 0);
    set(BreaksAtProperty, line.breaksAt);
    set(SourceProperty, line.source);
    if (!line.info.isEmpty())
        format.setProperty(InfoProperty, line.info);
    if (line.kind == BodyLine::Kind::Code)
        format.setNonBreakableLines(false);
    setDistances(format, line);
    return format;
}

BodyLine lineOf(const QTextBlockFormat &format)
{
    BodyLine line;
    line.kind = kindOf(format);
    if (line.kind == BodyLine::Kind::Heading)
        line.level = std::clamp(format.headingLevel(), 1, 6);
    line.quoteDepth = format.intProperty(QTextFormat::BlockQuoteLevel);
    line.listDepth = format.intProperty(ListDepthProperty);
    line.marker = static_cast<BodyLine::Marker>(format.intProperty(MarkerProperty));
    line.start = format.hasProperty(StartProperty) ? format.intProperty(StartProperty) : 1;
    line.loose = format.intProperty(LooseProperty) != 0;
    line.breaksAt = format.intProperty(BreaksAtProperty);
    line.source = format.intProperty(SourceProperty);
    line.info = format.stringProperty(InfoProperty);
    return line;
}

BodyLine::Kind kindOf(const QTextBlockFormat &format)
{
    return static_cast<BodyLine::Kind>(format.intProperty(LineKindProperty));
}

QTextCharFormat charFormatOf(const InlineRun &run)
{
    QTextCharFormat format;
    if (run.marks.testFlag(Mark::Bold))
        format.setFontWeight(QFont::Bold);
    if (run.marks.testFlag(Mark::Italic))
        format.setFontItalic(true);
    if (run.marks.testFlag(Mark::Strike))
        format.setFontStrikeOut(true);
    if (run.link) {
        format.setAnchor(true);
        format.setAnchorHref(run.link->url);
        if (!run.link->title.isEmpty())
            format.setProperty(LinkTitleProperty, run.link->title);
    }
    if (run.kind != InlineRun::Kind::Text)
        format.setProperty(RunKindProperty, static_cast<int>(run.kind));
    if (run.kind == InlineRun::Kind::Image || run.kind == InlineRun::Kind::Reference) {
        format.setObjectType(bodyObjectType);
        format.setProperty(RunTextProperty, run.text);
        format.setVerticalAlignment(QTextCharFormat::AlignBaseline);
    }
    if (run.kind == InlineRun::Kind::Image) {
        format.setProperty(ImageUrlProperty, run.image.url);
        format.setProperty(ImageTitleProperty, run.image.title);
    }
    return format;
}

InlineRun runOf(const QTextCharFormat &format)
{
    InlineRun run;
    run.kind = static_cast<InlineRun::Kind>(format.intProperty(RunKindProperty));
    run.marks.setFlag(Mark::Bold, format.fontWeight() >= QFont::DemiBold);
    run.marks.setFlag(Mark::Italic, format.fontItalic());
    run.marks.setFlag(Mark::Strike, format.fontStrikeOut());
    if (format.isAnchor())
        run.link = text::Link{format.anchorHref(), format.stringProperty(LinkTitleProperty)};
    if (format.objectType() == bodyObjectType) {
        run.text = format.stringProperty(RunTextProperty);
        run.image = {format.stringProperty(ImageUrlProperty), format.stringProperty(ImageTitleProperty)};
    }
    return run;
}

// Wide objects have kinds of their own beyond those of runs.
static constexpr int wideKinds = 100;

BodyObject objectOf(const QTextCharFormat &format)
{
    if (format.objectType() != bodyObjectType)
        return BodyObject::None;
    const int kind = format.intProperty(RunKindProperty);
    if (kind >= wideKinds)
        return static_cast<BodyObject>(kind - wideKinds);
    return kind == static_cast<int>(InlineRun::Kind::Image) ? BodyObject::Image : BodyObject::Reference;
}

QTextCharFormat wideObjectFormat(BodyObject object, const QString &text)
{
    QTextCharFormat format;
    format.setObjectType(bodyObjectType);
    format.setProperty(RunKindProperty, wideKinds + static_cast<int>(object));
    format.setProperty(RunTextProperty, text);
    return format;
}

QTextCharFormat typingFormat(const QTextCharFormat &format)
{
    InlineRun run = runOf(format);
    run.link.reset();
    if (run.kind != InlineRun::Kind::Code || format.objectType() != QTextFormat::NoObject)
        run.kind = InlineRun::Kind::Text;
    return charFormatOf(run);
}

QTextTableFormat tableFormatOf(const text::BodyTable &table, int source)
{
    QTextTableFormat format;
    // Grey with alpha stands on light and dark alike.
    format.setBorderBrush(QColor(128, 128, 128, 130));
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setCellPadding(spaceTiny + 1);
    format.setCellSpacing(0);
    format.setTopMargin(space);
    format.setBottomMargin(space);
    format.setHeaderRowCount(1);
    format.setProperty(SourceProperty, source);
    const QList<QTextLength> widths(
        table.columns.size(), QTextLength(QTextLength::PercentageLength,
                                          100.0 / double(std::max<qsizetype>(1, table.columns.size()))));
    format.setColumnWidthConstraints(widths);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    return format;
}

} // namespace gaceta::ui
