#include "ui/widgets/richtext/bodyhighlighter.h"

#include "ui/widgets/richtext/documentformat.h"
#include "ui/widgets/style/theme.h"

#include <QFontDatabase>
#include <QTextTable>

namespace gaceta::ui {

using text::BodyLine;

BodyHighlighter::BodyHighlighter(QTextDocument *document, QWidget *widget)
    : QSyntaxHighlighter(document)
    , m_widget(widget)
{
}

double BodyHighlighter::headingScale(int level)
{
    switch (level) {
    case 1:
        return 1.75;
    case 2:
        return 1.45;
    case 3:
        return 1.22;
    default:
        return 1.08;
    }
}

void BodyHighlighter::highlightBlock(const QString &text)
{
    const ThemeColors &colors = themeColors(m_widget ? m_widget->palette() : QPalette());
    const QFont plain = document()->defaultFont();
    const BodyLine line = lineOf(currentBlock().blockFormat());
    QTextCharFormat base;
    if (line.kind == BodyLine::Kind::Heading) {
        base.setFontWeight(line.level <= 2 ? QFont::Bold : QFont::DemiBold);
        base.setFontPointSize(plain.pointSizeF() * headingScale(line.level));
    } else if (line.kind == BodyLine::Kind::Code || line.kind == BodyLine::Kind::Source) {
        const QFont code = codeFont(plain);
        base.setFontFamilies(code.families());
        base.setFontFixedPitch(true);
        base.setFontPointSize(code.pointSizeF());
        if (line.kind == BodyLine::Kind::Source)
            base.setForeground(colors.muted);
        setFormat(0, static_cast<int>(text.size()), base);
        return;
    } else if (line.quoteDepth > 0) {
        base.setForeground(colors.muted);
    }
    if (QTextTable *table = QTextCursor(currentBlock()).currentTable()) {
        if (table->cellAt(currentBlock().position()).row() == 0)
            base.setFontWeight(QFont::DemiBold);
    }
    highlightFragments(base);
}

void BodyHighlighter::highlightFragments(const QTextCharFormat &base)
{
    const ThemeColors &colors = themeColors(m_widget ? m_widget->palette() : QPalette());
    const int start = currentBlock().position();
    for (auto it = currentBlock().begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat own = fragment.charFormat();
        if (own.objectType() == bodyObjectType)
            continue;
        QTextCharFormat format = base;
        if (own.isAnchor()) {
            format.setForeground(colors.link);
            format.setFontUnderline(true);
        }
        const text::InlineRun::Kind kind = runOf(own).kind;
        if (kind == text::InlineRun::Kind::Code || kind == text::InlineRun::Kind::Html) {
            QFont beside = document()->defaultFont();
            if (base.hasProperty(QTextFormat::FontPointSize))
                beside.setPointSizeF(base.fontPointSize());
            const QFont code = codeFont(beside);
            format.setFontFamilies(code.families());
            format.setFontFixedPitch(true);
            format.setFontPointSize(code.pointSizeF());
            QColor ground = colors.muted;
            ground.setAlpha(40);
            format.setBackground(ground);
        }
        if (format.propertyCount() > 0)
            setFormat(fragment.position() - start, fragment.length(), format);
    }
}

QFont codeFont(const QFont &beside)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setFamilies({font.family(), QStringLiteral("Noto Sans Mono"),
                      QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Consolas"),
                      QStringLiteral("Menlo")});
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(beside.pointSizeF() * 0.94);
    return font;
}

} // namespace gaceta::ui
