// The commands of RichTextEdit: what tool bar, menus and shortcuts do.
#include "ui/widgets/richtext/documentbuilder.h"
#include "ui/widgets/richtext/documentformat.h"
#include "ui/widgets/richtext/documentreader.h"
#include "ui/widgets/richtext/linecommands.h"
#include "ui/widgets/richtext/richtextedit.h"
#include "ui/widgets/richtext/tablecommands.h"
#include "ui/widgets/tr.h"

#include "app/text/markdown/referenceplaces.h"

#include <QPointer>
#include <QTextBlock>

namespace gaceta::ui {

using widgets::Tr;

namespace {

// Formats of objects say what they are; only text takes a new one.
void formatText(QTextCursor cursor, const std::function<void(QTextCursor &)> &change)
{
    const int begin = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    QList<QPair<int, int>> ranges;
    for (QTextBlock block = cursor.document()->findBlock(begin);
         block.isValid() && block.position() < end; block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const int from = std::max(begin, fragment.position());
            const int to = std::min(end, fragment.position() + fragment.length());
            if (from < to && fragment.charFormat().objectType() == QTextFormat::NoObject)
                ranges << QPair(from, to);
        }
    }
    cursor.beginEditBlock();
    for (const auto &[from, to] : std::as_const(ranges)) {
        QTextCursor part(cursor);
        part.setPosition(from);
        part.setPosition(to, QTextCursor::KeepAnchor);
        change(part);
    }
    cursor.endEditBlock();
}

} // namespace

void RichTextEdit::toggleMark(text::Mark mark)
{
    const bool on = !state().marks.testFlag(mark);
    QTextCharFormat format;
    if (mark == text::Mark::Bold)
        format.setFontWeight(on ? QFont::Bold : QFont::Normal);
    else if (mark == text::Mark::Italic)
        format.setFontItalic(on);
    else
        format.setFontStrikeOut(on);
    mergeCurrentCharFormat(format);
    emit stateChanged();
}

void RichTextEdit::toggleCode()
{
    QTextCharFormat format;
    const text::InlineRun::Kind kind =
        state().code ? text::InlineRun::Kind::Text : text::InlineRun::Kind::Code;
    format.setProperty(RunKindProperty, static_cast<int>(kind));
    if (textCursor().hasSelection())
        formatText(textCursor(), [&](QTextCursor &part) { part.mergeCharFormat(format); });
    else
        mergeCurrentCharFormat(format);
    emit stateChanged();
}

void RichTextEdit::clearFormat()
{
    if (textCursor().hasSelection())
        formatText(textCursor(), [](QTextCursor &part) { part.setCharFormat(QTextCharFormat()); });
    setCurrentCharFormat(QTextCharFormat());
}

void RichTextEdit::setParagraph()
{
    makeParagraph(textCursor());
    emit stateChanged();
}

void RichTextEdit::setHeading(int level)
{
    const text::BodyLine line = state().line;
    if (line.kind == text::BodyLine::Kind::Heading && line.level == level)
        makeParagraph(textCursor());
    else
        makeHeading(textCursor(), level);
    emit stateChanged();
}

void RichTextEdit::toggleList(text::BodyLine::Marker marker)
{
    ui::toggleList(textCursor(), marker);
    emit stateChanged();
}

void RichTextEdit::toggleQuote()
{
    ui::toggleQuote(textCursor());
    emit stateChanged();
}

void RichTextEdit::insertWideObject(const QTextCharFormat &object)
{
    QTextCursor cursor = textCursor();
    if (cursor.currentTable())
        return;
    cursor.beginEditBlock();
    cursor.clearSelection();
    cursor.movePosition(QTextCursor::EndOfBlock);
    const bool inUse = !cursor.block().text().isEmpty();
    if (inUse)
        cursor.insertBlock(blockFormatOf({}), QTextCharFormat());
    else
        cursor.setBlockFormat(blockFormatOf({}));
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), object);
    cursor.insertBlock(blockFormatOf({}), QTextCharFormat());
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void RichTextEdit::insertRule()
{
    insertWideObject(wideObjectFormat(BodyObject::Rule, {}));
}

void RichTextEdit::insertTable(int rows, int columns)
{
    QTextCursor cursor = textCursor();
    if (touchesSource(cursor))
        return;
    ui::insertTable(cursor, rows, columns);
    setTextCursor(cursor);
}

void RichTextEdit::insertReference(const QString &reference)
{
    if (text::isBlockReference(reference)) {
        insertWideObject(wideObjectFormat(BodyObject::Block, reference));
        return;
    }
    if (touchesSource(textCursor()))
        return;
    leaveWideObject();
    text::InlineRun run = runOf(typingFormat(currentCharFormat()));
    run.kind = text::InlineRun::Kind::Reference;
    run.text = reference;
    textCursor().insertText(QString(QChar::ObjectReplacementCharacter), charFormatOf(run));
    cleanTypingFormat();
}

void RichTextEdit::insertImage(const BodyImage &image)
{
    if (image.url.isEmpty() || touchesSource(textCursor()))
        return;
    leaveWideObject();
    QTextCursor cursor = textCursor();
    text::InlineRun run;
    run.kind = text::InlineRun::Kind::Image;
    run.text = image.alternative;
    run.image = {image.url, image.title};
    cursor.beginEditBlock();
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), charFormatOf(run));
    if (!cursor.currentTable()) {
        text::BodyLine line = lineOf(cursor.blockFormat());
        line.runs << run;
        cursor.setBlockFormat(blockFormatOf(line));
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    cleanTypingFormat();
}

QTextCursor RichTextEdit::linkAtCursor() const
{
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        return cursor;
    const QTextBlock block = cursor.block();
    int begin = -1;
    int end = -1;
    QString url;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat format = fragment.charFormat();
        const bool goesOn =
            end == fragment.position() && format.isAnchor() && format.anchorHref() == url;
        if (!goesOn && begin >= 0 && cursor.position() >= begin && cursor.position() <= end)
            break;
        if (!goesOn)
            begin = format.isAnchor() ? fragment.position() : -1;
        url = format.anchorHref();
        end = fragment.position() + fragment.length();
    }
    if (begin >= 0 && cursor.position() >= begin && cursor.position() <= end) {
        cursor.setPosition(begin);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
    }
    return cursor;
}

void RichTextEdit::setLink(const BodyLink &link)
{
    QTextCursor cursor = linkAtCursor();
    if (touchesSource(cursor))
        return;
    QTextCharFormat format;
    format.setAnchor(!link.url.isEmpty());
    format.setAnchorHref(link.url);
    format.setProperty(LinkTitleProperty, link.title);
    const QString words = link.text.isEmpty() ? link.url : link.text;
    cursor.beginEditBlock();
    if (link.url.isEmpty() ||
        (cursor.hasSelection() && (link.text.isEmpty() || words == cursor.selectedText()))) {
        if (cursor.hasSelection())
            cursor.mergeCharFormat(format);
    } else {
        QTextCharFormat whole = typingFormat(cursor.charFormat());
        whole.merge(format);
        cursor.insertText(words, whole);
    }
    cursor.endEditBlock();
    cursor.setPosition(cursor.selectionEnd());
    setTextCursor(cursor);
    cleanTypingFormat();
}

QTextCursor RichTextEdit::objectAtCursor(int wanted) const
{
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection() && cursor.selectionEnd() - cursor.selectionStart() > 1)
        return {};
    const int at = cursor.hasSelection() ? cursor.selectionStart() : cursor.position();
    for (const int position : {at, at - 1}) {
        if (position < 0 || document()->characterAt(position) != QChar::ObjectReplacementCharacter)
            continue;
        cursor.setPosition(position);
        cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
        if (objectOf(cursor.charFormat()) == static_cast<BodyObject>(wanted))
            return cursor;
    }
    return {};
}

void RichTextEdit::replaceObject(QTextCursor place, const QTextCharFormat &format)
{
    if (!place.isNull())
        place.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

} // namespace gaceta::ui
