#include "ui/widgets/richtext/richtextedit.h"

#include "ui/widgets/richtext/bodyclipboard.h"
#include "ui/widgets/richtext/bodyhighlighter.h"
#include "ui/widgets/richtext/documentbuilder.h"
#include "ui/widgets/richtext/documentreader.h"
#include "ui/widgets/richtext/inlineobjects.h"
#include "ui/widgets/style/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QPainter>
#include <QTextTable>

namespace gaceta::ui {

using text::BodyLine;
using text::BodyLines;

RichTextEdit::RichTextEdit(QWidget *parent)
    : QTextEdit(parent)
    , m_objects(new InlineObjects(this))
    , m_highlighter(nullptr)
    , m_decorations(this)
{
    setAcceptRichText(true);
    setTabChangesFocus(true);
    document()->setDocumentMargin(spaceWide);
    document()->documentLayout()->registerHandler(bodyObjectType, m_objects);
    m_highlighter = new BodyHighlighter(document(), this);
    connect(document(), &QTextDocument::contentsChanged, this, [this] {
        if (!m_building)
            emit changed();
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, &RichTextEdit::cleanTypingFormat);
    connect(this, &QTextEdit::currentCharFormatChanged, this, &RichTextEdit::stateChanged);
    setMarkdown({});
}

RichTextEdit::~RichTextEdit() = default;

void RichTextEdit::setServices(BodyServices *services)
{
    m_services = services;
    m_objects->setServices(services);
    refreshReferences();
}

void RichTextEdit::refreshReferences()
{
    m_objects->refresh();
    // Sizes may have changed with the values.
    document()->markContentsDirty(0, document()->characterCount());
    viewport()->update();
}

void RichTextEdit::build(QTextCursor &cursor, const QByteArray &markdown)
{
    const int first = m_generations.isEmpty() ? 0 : m_generations.last().first + 1000000;
    const text::BodyDocument source = text::readBody(markdown);
    BodyLines lines = source.lines();
    for (BodyLine &line : lines)
        line.source += first;
    cursor.beginEditBlock();
    writeLines(cursor, lines);
    cursor.endEditBlock();
    BodyLines shown = readLines(*document());
    for (BodyLine &line : shown)
        line.source = line.source > first ? line.source - first : 0;
    m_generations << Generation{first, text::BodyComposer(source, shown)};
}

void RichTextEdit::setMarkdown(const QByteArray &markdown)
{
    m_building = true;
    ++m_starts;
    m_generations.clear();
    setUndoRedoEnabled(false);
    document()->clear();
    QTextCursor cursor(document());
    cursor.setBlockFormat(blockFormatOf({}));
    build(cursor, markdown);
    setUndoRedoEnabled(true);
    moveCursor(QTextCursor::Start);
    m_building = false;
    emit stateChanged();
}

void RichTextEdit::replaceMarkdown(const QByteArray &markdown)
{
    m_building = true;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    cursor.setBlockFormat(blockFormatOf({}));
    cursor.setBlockCharFormat(QTextCharFormat());
    build(cursor, markdown);
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
    m_building = false;
    emit changed();
}

QByteArray RichTextEdit::markdown() const
{
    BodyLines lines = readLines(*document());
    // The generation that the text is of; after an undo an older one.
    int latest = 0;
    for (const BodyLine &line : lines)
        latest = std::max(latest, line.source);
    const Generation *generation = &m_generations.last();
    for (const Generation &each : m_generations) {
        if (latest > 0 && each.first < latest)
            generation = &each;
    }
    for (BodyLine &line : lines)
        line.source = line.source > generation->first ? line.source - generation->first : 0;
    return generation->composer.compose(lines);
}

BodyState RichTextEdit::state() const
{
    const QTextCursor cursor = textCursor();
    const QTextCharFormat format = currentCharFormat();
    BodyState state;
    state.line = lineOf(cursor.blockFormat());
    const text::InlineRun run = runOf(format);
    state.marks = run.marks;
    state.code = run.kind == text::InlineRun::Kind::Code;
    state.link = linkAtCursor().hasSelection() && !linkAtCursor().charFormat().anchorHref().isEmpty();
    state.inTable = cursor.currentTable() != nullptr;
    return state;
}

QString RichTextEdit::readableText() const
{
    QString result;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.charFormat().objectType() == bodyObjectType)
                result += m_objects->words(fragment.charFormat());
            else
                result += fragment.text().replace(lineSeparator, u'\n');
        }
        if (block.next().isValid())
            result += u'\n';
    }
    return result;
}

// What is typed beside a chip or behind a link is plain text.
void RichTextEdit::cleanTypingFormat()
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection()) {
        const QTextCharFormat format = cursor.charFormat();
        const text::InlineRun run = runOf(format);
        QTextCursor next = cursor;
        next.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        const bool inLink = format.isAnchor() && !cursor.atBlockEnd() && next.charFormat().isAnchor() &&
                            next.charFormat().anchorHref() == format.anchorHref() &&
                            !cursor.atBlockStart();
        const bool odd =
            format.objectType() != QTextFormat::NoObject ||
            (run.kind != text::InlineRun::Kind::Text && run.kind != text::InlineRun::Kind::Code &&
             run.kind != text::InlineRun::Kind::Html);
        if ((format.isAnchor() && !inLink) || odd)
            setCurrentCharFormat(typingFormat(format));
    }
    emit stateChanged();
}

void RichTextEdit::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        m_decorations.paintGrounds(&painter);
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    m_decorations.paintMarks(&painter);
}

int RichTextEdit::widestText() const
{
    return fontMetrics().averageCharWidth() * 88 + 2 * spaceWide;
}

void RichTextEdit::fitWidth()
{
    const int most = widestText();
    const bool fixed = viewport()->width() > most;
    if (fixed && (lineWrapMode() != FixedPixelWidth || lineWrapColumnOrWidth() != most)) {
        setLineWrapColumnOrWidth(most);
        setLineWrapMode(FixedPixelWidth);
    } else if (!fixed && lineWrapMode() != WidgetWidth) {
        setLineWrapMode(WidgetWidth);
    }
}

void RichTextEdit::resizeEvent(QResizeEvent *event)
{
    fitWidth();
    QTextEdit::resizeEvent(event);
}

void RichTextEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    const bool look = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
                      event->type() == QEvent::StyleChange;
    if (look && m_highlighter) {
        fitWidth();
        m_highlighter->rehighlight();
        refreshReferences();
    }
}

} // namespace gaceta::ui
