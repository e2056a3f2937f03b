#include "ui/widgets/richtext/markdownsourceedit.h"

#include "ui/widgets/richtext/bodyclipboard.h"
#include "ui/widgets/richtext/bodyhighlighter.h"
#include "ui/widgets/richtext/markdownhighlighter.h"
#include "ui/widgets/style/theme.h"

#include <QEvent>

namespace gaceta::ui {

// Beyond this the colours cost more than they show.
static constexpr qsizetype mostHighlighted = 512 * 1024;

MarkdownSourceEdit::MarkdownSourceEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new MarkdownHighlighter(document(), this))
{
    setTabChangesFocus(true);
    document()->setDocumentMargin(spaceWide);
    setCodeFont();
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_setting)
            emit changed();
    });
}

void MarkdownSourceEdit::setCodeFont()
{
    QFont beside = font();
    if (parentWidget())
        beside = parentWidget()->font();
    document()->setDefaultFont(codeFont(beside));
}

QString MarkdownSourceEdit::shownText() const
{
    return document()
        ->toRawText()
        .replace(QChar::ParagraphSeparator, u'\n')
        .replace(QChar::LineSeparator, u'\n');
}

void MarkdownSourceEdit::setMarkdown(const QByteArray &markdown)
{
    m_setting = true;
    const bool highlighted = markdown.size() <= mostHighlighted;
    m_highlighter->setDocument(highlighted ? document() : nullptr);
    setPlainText(QString::fromUtf8(markdown));
    m_given = markdown;
    m_shown = shownText();
    m_setting = false;
}

void MarkdownSourceEdit::replaceMarkdown(const QByteArray &markdown)
{
    m_setting = true;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(QString::fromUtf8(markdown));
    cursor.endEditBlock();
    m_given = markdown;
    m_shown = shownText();
    m_setting = false;
    emit changed();
}

QByteArray MarkdownSourceEdit::markdown() const
{
    const QString now = shownText();
    if (now == m_shown)
        return m_given;
    QByteArray result = now.toUtf8();
    const bool windows = m_given.contains('\r') && m_given.count("\r\n") == m_given.count('\n');
    if (windows)
        result.replace('\n', "\r\n");
    return result;
}

bool MarkdownSourceEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source && (holdsFiles(*source) || QPlainTextEdit::canInsertFromMimeData(source));
}

void MarkdownSourceEdit::insertFromMimeData(const QMimeData *source)
{
    if (source && holdsFiles(*source) && !isReadOnly())
        emit filesOffered(*source);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

void MarkdownSourceEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange) {
        setCodeFont();
        m_highlighter->rehighlight();
    }
}

} // namespace gaceta::ui
