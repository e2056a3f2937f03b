#include "ui/widgets/richtext/markdownhighlighter.h"

#include "ui/widgets/style/theme.h"

#include <QRegularExpression>

namespace gaceta::ui {

namespace {

enum BlockState { Text = 0, InFence = 1 };

QTextCharFormat colored(const QColor &color)
{
    QTextCharFormat format;
    format.setForeground(color);
    return format;
}

} // namespace

MarkdownHighlighter::MarkdownHighlighter(QTextDocument *document, QWidget *widget)
    : QSyntaxHighlighter(document)
    , m_widget(widget)
{
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    if (highlightFence(text))
        return;
    highlightInlines(text);
    highlightLine(text);
}

bool MarkdownHighlighter::highlightFence(const QString &text)
{
    const bool inside = previousBlockState() == InFence;
    static const QRegularExpression fence(QStringLiteral("^ {0,3}(```|~~~)"));
    const bool marker = text.contains(fence);
    setCurrentBlockState(inside != marker ? InFence : Text);
    if (!inside && !marker)
        return false;
    setFormat(0, static_cast<int>(text.size()), colored(themeColors(m_widget->palette()).muted));
    return true;
}

void MarkdownHighlighter::highlightLine(const QString &text)
{
    const ThemeColors &colors = themeColors(m_widget->palette());
    static const QRegularExpression heading(QStringLiteral("^ {0,3}#{1,6}(\\s|$)"));
    static const QRegularExpression marker(
        QStringLiteral("^[\\s>]*(?:[-*+]|[0-9]{1,9}[.)])(?=\\s)|^\\s*>[\\s>]*"));
    if (text.contains(heading)) {
        QTextCharFormat format = colored(colors.accent);
        format.setFontWeight(QFont::Bold);
        setFormat(0, static_cast<int>(text.size()), format);
        return;
    }
    const QRegularExpressionMatch match = marker.match(text);
    if (match.hasMatch()) {
        QTextCharFormat format = colored(colors.accent);
        format.setFontWeight(QFont::Bold);
        setFormat(0, static_cast<int>(match.capturedLength()), format);
    }
}

void MarkdownHighlighter::highlightInlines(const QString &text)
{
    const ThemeColors &colors = themeColors(m_widget->palette());
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    QTextCharFormat italic;
    italic.setFontItalic(true);
    QTextCharFormat chip = colored(colors.accent);
    QColor ground = colors.accent;
    ground.setAlpha(30);
    chip.setBackground(ground);
    static const QRegularExpression boldForm(QStringLiteral("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1"));
    static const QRegularExpression italicForm(
        QStringLiteral("(?<![*_\\w])([*_])(?![*_\\s])(?:[^*_]+?)(?<!\\s)\\1(?![*_\\w])"));
    static const QRegularExpression linkForm(
        QStringLiteral("!?\\[[^\\]]*\\]\\([^)]*\\)|<https?:[^>]*>"));
    static const QRegularExpression codeForm(QStringLiteral("(`+)[^`].*?\\1"));
    static const QRegularExpression chipForm(QStringLiteral("\\{\\{[^{}]+\\}\\}"));
    const std::pair<const QRegularExpression *, QTextCharFormat> forms[] = {
        {&boldForm, bold},
        {&italicForm, italic},
        {&linkForm, colored(colors.link)},
        {&codeForm, colored(colors.muted)},
        {&chipForm, chip}};
    for (const auto &[form, format] : forms) {
        QRegularExpressionMatchIterator matches = form->globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()),
                      format);
        }
    }
}

} // namespace gaceta::ui
