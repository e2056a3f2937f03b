// What keys, mouse and clipboard do in a RichTextEdit.
#include "app/text/markdown/plainlines.h"
#include "app/text/markdown/referenceplaces.h"
#include "app/text/markdown/runs.h"
#include "ui/widgets/richtext/bodyclipboard.h"
#include "ui/widgets/richtext/documentbuilder.h"
#include "ui/widgets/richtext/documentformat.h"
#include "ui/widgets/richtext/documentreader.h"
#include "ui/widgets/richtext/inlineobjects.h"
#include "ui/widgets/richtext/linecommands.h"
#include "ui/widgets/richtext/richtextedit.h"
#include "ui/widgets/richtext/tablecommands.h"
#include "ui/widgets/tr.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>
#include <QToolTip>
#include <QUrl>

namespace gaceta::ui {

using text::BodyLine;
using widgets::Tr;

bool RichTextEdit::isEdit(const QKeyEvent *event) const
{
    if (event->matches(QKeySequence::Paste) || event->matches(QKeySequence::Cut))
        return true;
    const bool erases = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool commands =
        event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool types = !event->text().isEmpty() && event->text().at(0).isPrint() && !commands;
    return erases || enters || types;
}

void RichTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly()) {
        QTextEdit::keyPressEvent(event);
        return;
    }
    if (isEdit(event) && touchesSource(textCursor())) {
        emit notice(Tr::tr("This part is shown as it is written. Edit it in the source view."));
        event->accept();
        return;
    }
    if (handleKey(event)) {
        event->accept();
        ensureCursorVisible();
        return;
    }
    const bool types = isEdit(event) && !event->text().isEmpty() && event->text().at(0).isPrint();
    if (types)
        leaveWideObject();
    QTextEdit::keyPressEvent(event);
    if (types && event->text() == u' ') {
        QTextCursor cursor = textCursor();
        if (applyTypedMark(cursor))
            setTextCursor(cursor);
    } else if (types && event->text() == u'}') {
        takeTypedReference();
    }
}

bool RichTextEdit::handleKey(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)
        return handleTab(event);
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier));
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return handleEnter(event);
    if (plain && event->key() == Qt::Key_Backspace) {
        QTextCursor cursor = textCursor();
        const bool done = eraseLineStart(cursor);
        if (done)
            setTextCursor(cursor);
        return done;
    }
    return false;
}

bool RichTextEdit::handleTab(QKeyEvent *event)
{
    QTextCursor cursor = textCursor();
    const bool back = event->key() == Qt::Key_Backtab || (event->modifiers() & Qt::ShiftModifier);
    if (cursor.currentTable()) {
        if (!back)
            moveToNextCell(cursor);
        else if (!moveToPreviousCell(cursor))
            return true;
        setTextCursor(cursor);
        return true;
    }
    if (!isInList(cursor))
        return true; // there was nowhere to go; a body holds no tabs
    if (back)
        outdentItems(cursor);
    else
        indentItems(cursor);
    return true;
}

bool RichTextEdit::handleEnter(QKeyEvent *)
{
    QTextCursor cursor = textCursor();
    if (cursor.currentTable()) {
        moveToCellBelow(cursor);
    } else if (holdsWideObject(cursor.block())) {
        leaveWideObject();
        return true;
    } else {
        splitLine(cursor);
    }
    setTextCursor(cursor);
    setCurrentCharFormat(typingFormat(currentCharFormat()));
    return true;
}

// Text beside a rule or block chip gets a paragraph of its own.
void RichTextEdit::leaveWideObject()
{
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection() || !holdsWideObject(cursor.block()))
        return;
    const bool before = cursor.atBlockStart();
    cursor.beginEditBlock();
    cursor.insertBlock(blockFormatOf({}), QTextCharFormat());
    if (before)
        cursor.movePosition(QTextCursor::PreviousBlock);
    cursor.endEditBlock();
    setTextCursor(cursor);
    setCurrentCharFormat(QTextCharFormat());
}

// {{stat:key}} written out becomes a chip with its closing brace.
void RichTextEdit::takeTypedReference()
{
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const qsizetype start = before.lastIndexOf(QLatin1String("{{"));
    if (start < 0 || runOf(currentCharFormat()).kind == text::InlineRun::Kind::Code ||
        kindOf(cursor.blockFormat()) == BodyLine::Kind::Code)
        return;
    const std::optional<text::ReferencePlace> place = text::nextReference(before, start);
    if (!place || place->position != start || start + place->length != before.size())
        return;
    const QString reference = before.mid(start + 2, place->length - 4);
    const bool alone = start == 0 && cursor.atBlockEnd();
    if (text::isBlockReference(reference) && (!alone || cursor.currentTable()))
        return;
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor,
                        static_cast<int>(place->length));
    cursor.removeSelectedText();
    setTextCursor(cursor);
    insertReference(reference);
    cursor.endEditBlock();
}

bool RichTextEdit::focusNextPrevChild(bool next)
{
    const QTextCursor cursor = textCursor();
    if (!isReadOnly() && (cursor.currentTable() || isInList(cursor)))
        return false;
    return QTextEdit::focusNextPrevChild(next);
}

QTextCharFormat RichTextEdit::formatAt(const QPoint &point) const
{
    const QPointF place = point + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int position = document()->documentLayout()->hitTest(place, Qt::ExactHit);
    if (position < 0)
        return {};
    QTextCursor cursor(document());
    cursor.setPosition(position);
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    return cursor.charFormat();
}

void RichTextEdit::mousePressEvent(QMouseEvent *event)
{
    if (m_services && event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier) {
        const QTextCharFormat format = formatAt(event->position().toPoint());
        const QString target =
            format.isAnchor() ? format.anchorHref() : format.stringProperty(RunTextProperty);
        if (!target.isEmpty()) {
            m_services->follow(target);
            return;
        }
    }
    QTextEdit::mousePressEvent(event);
}

void RichTextEdit::mouseDoubleClickEvent(QMouseEvent *event)
{
    const BodyObject object = objectOf(formatAt(event->position().toPoint()));
    if (!m_services || object == BodyObject::None || object == BodyObject::Rule) {
        QTextEdit::mouseDoubleClickEvent(event);
        return;
    }
    if (object == BodyObject::Image)
        askImage();
    else if (object == BodyObject::Block)
        askBlock();
    else
        askFact();
}

bool RichTextEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Elsewhere this key cuts to the end of the line; here it makes a link.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_K && key->modifiers() == Qt::ControlModifier) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QTextCharFormat format = formatAt(viewport()->mapFrom(this, help->pos()));
        QString words = format.isAnchor() ? format.anchorHref() : format.stringProperty(RunTextProperty);
        if (!words.isEmpty() && m_services)
            words += u'\n' + Tr::tr("Ctrl+click shows what this points at.");
        QToolTip::showText(help->globalPos(), words, this);
        return true;
    }
    return QTextEdit::event(event);
}

QMimeData *RichTextEdit::createMimeDataFromSelection() const
{
    const text::BodyLines lines = readSelection(textCursor());
    QStringList readable;
    for (const BodyLine &line : lines) {
        QString words = line.text;
        for (const text::InlineRun &run : line.runs)
            words += run.kind == text::InlineRun::Kind::LineBreak   ? QStringLiteral("\n")
                     : run.kind == text::InlineRun::Kind::SoftBreak ? QStringLiteral(" ")
                     : run.kind == text::InlineRun::Kind::Reference ? m_objects->words(charFormatOf(run))
                                                                    : run.text;
        readable << words;
    }
    return mimeDataOf(lines, readable.join(u'\n')).release();
}

bool RichTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source && (hasLines(*source) || (m_services && holdsFiles(*source)));
}

void RichTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || !source)
        return;
    if (touchesSource(textCursor())) {
        emit notice(Tr::tr("This part is shown as it is written. Edit it in the source view."));
        return;
    }
    if (m_services && holdsFiles(*source)) {
        takeFiles(*source);
        return;
    }
    const QString plain = source->text().trimmed();
    const QUrl address(plain, QUrl::StrictMode);
    const bool isAddress = address.isValid() && address.scheme().startsWith(QLatin1String("http")) &&
                           !address.host().isEmpty() && !plain.contains(u' ');
    if (isAddress && textCursor().hasSelection()) {
        setLink({plain, {}, {}});
        return;
    }
    insertPasted(linesOf(*source));
}

void RichTextEdit::pastePlain()
{
    const QMimeData *clip = QApplication::clipboard()->mimeData();
    if (!isReadOnly() && clip && clip->hasText() && !touchesSource(textCursor()))
        insertPasted(text::linesOfPlainText(clip->text()));
}

void RichTextEdit::insertPasted(const text::BodyLines &lines)
{
    leaveWideObject();
    QTextCursor cursor = textCursor();
    if (kindOf(cursor.blockFormat()) == BodyLine::Kind::Code) {
        QStringList plain;
        for (const BodyLine &line : lines)
            plain << (line.text.isEmpty() ? text::plainText(line.runs) : line.text);
        cursor.insertText(plain.join(lineSeparator).replace(u'\n', lineSeparator), QTextCharFormat());
    } else {
        insertLines(cursor, lines);
    }
    setTextCursor(cursor);
    cleanTypingFormat();
    ensureCursorVisible();
}

} // namespace gaceta::ui
