// Pictures and files that are pasted into a RichTextEdit or dropped on it.
#include "ui/widgets/richtext/bodyclipboard.h"
#include "ui/widgets/richtext/documentbuilder.h"
#include "ui/widgets/richtext/documentformat.h"
#include "ui/widgets/richtext/linecommands.h"
#include "ui/widgets/richtext/richtextedit.h"
#include "ui/widgets/tr.h"

#include <QMimeData>
#include <QPointer>
#include <QTextTable>

namespace gaceta::ui {

using widgets::Tr;

void RichTextEdit::takeFiles(const QMimeData &offered)
{
    emit told(Tr::tr("Adding it to the newsroom…"));
    const QPointer<RichTextEdit> self(this);
    m_services->takeFiles(offered,
                          [self, place = textCursor(), start = m_starts](const BodyFiles &files) {
                              if (!self || self->m_starts != start)
                                  return;
                              self->insertFiles(place, files);
                              emit self->told(files.notice);
                          });
}

// Below the paragraph of the place, or above it where the place is its beginning: a picture tears no
// sentence apart.
void RichTextEdit::insertFiles(const QTextCursor &place, const BodyFiles &files)
{
    const text::BodyLines lines = linesOfFiles(files);
    if (lines.isEmpty() || isReadOnly())
        return;
    QTextCursor cursor(place);
    if (cursor.currentTable()) {
        insertLines(cursor, lines);
    } else {
        cursor.beginEditBlock();
        cursor.clearSelection();
        const bool empty = cursor.block().text().isEmpty();
        if (!empty && cursor.atBlockStart()) {
            cursor.insertBlock(cursor.blockFormat());
            cursor.movePosition(QTextCursor::PreviousBlock);
        } else if (!empty) {
            cursor.movePosition(QTextCursor::EndOfBlock);
            cursor.insertBlock(blockFormatOf({}), QTextCharFormat());
        }
        writeLines(cursor, lines);
        cursor.endEditBlock();
    }
    setTextCursor(cursor);
    cleanTypingFormat();
    ensureCursorVisible();
}

} // namespace gaceta::ui
