#include "ui/dialogs/help/manualview.h"

#include "ui/dialogs/help/pagedress.h"
#include "ui/dialogs/help/searchabletext.h"
#include "ui/widgets/style/theme.h"

#include <QDesktopServices>
#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>

namespace gaceta::ui {

using namespace Qt::StringLiterals;

ManualView::ManualView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    connect(this, &QTextBrowser::anchorClicked, this, &ManualView::follow);
}

void ManualView::showPage(const QString &title, const QString &markdown)
{
    m_markdown = markdown;
    m_words.clear();
    setAccessibleName(title);
    render();
}

void ManualView::render()
{
    document()->setDefaultFont(typeFont(TypeScale::Body));
    setMarkdown(m_markdown);
    dressPage(*document(), themeColors(palette()));
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
    if (!m_words.isEmpty())
        markWords(m_words);
}

void ManualView::markWords(const QStringList &words)
{
    m_words = words;
    QList<ExtraSelection> marks;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const SearchableText text(block.text());
        for (const QString &word : words) {
            for (const TextSpan &span : text.find(word)) {
                ExtraSelection mark;
                mark.cursor = QTextCursor(block);
                mark.cursor.setPosition(block.position() + static_cast<int>(span.position));
                mark.cursor.setPosition(mark.cursor.position() + static_cast<int>(span.length),
                                        QTextCursor::KeepAnchor);
                mark.format.setBackground(themeColors(palette()).mark);
                marks.append(mark);
            }
        }
    }
    setExtraSelections(marks);
    if (marks.isEmpty())
        return;
    QTextCursor first = marks.constFirst().cursor;
    first.clearSelection();
    setTextCursor(first);
    ensureCursorVisible();
}

void ManualView::follow(const QUrl &link)
{
    if (link.isRelative() && link.path().endsWith(u".md"_s))
        emit pageWanted(link.path().chopped(3));
    else
        QDesktopServices::openUrl(link);
}

void ManualView::renderInPlace()
{
    const int scrolled = verticalScrollBar()->value();
    render();
    verticalScrollBar()->setValue(scrolled);
}

// Colours and sizes lie in the document. The font is the application's, whatever the style sheet says.
bool ManualView::event(QEvent *event)
{
    const bool handled = QTextBrowser::event(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        renderInPlace();
    return handled;
}

} // namespace gaceta::ui
