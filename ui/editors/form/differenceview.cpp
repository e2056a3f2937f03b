#include "ui/editors/form/differenceview.h"

#include "app/text/worddiff.h"
#include "ui/editors/tr.h"
#include "ui/widgets/style/theme.h"

#include <QEvent>
#include <QResizeEvent>
#include <QTextCursor>

namespace gaceta::ui {

using editors::Tr;

// Of a long passage that is the same on both sides, as much as tells where one is.
static constexpr qsizetype mostContext = 90;
static constexpr qsizetype mostShown = 20000; // characters of one difference

static QString shortened(const QString &same, bool first, bool last)
{
    if (same.size() <= 2 * mostContext)
        return same;
    const QString head = first ? QString() : same.left(mostContext);
    const QString tail = last ? QString() : same.right(mostContext);
    return head + QStringLiteral(" … ") + tail;
}

DifferenceView::DifferenceView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setTabChangesFocus(true);
    document()->setDocumentMargin(space);
}

void DifferenceView::show(const QList<Difference> &differences)
{
    m_differences = differences;
    write();
    setMinimumHeight(sizeHint().height());
    updateGeometry();
}

void DifferenceView::write()
{
    const ThemeColors &colors = themeColors(palette());
    QTextCharFormat label;
    label.setFontWeight(QFont::DemiBold);
    label.setForeground(colors.muted);
    QTextCharFormat plain;
    plain.setForeground(colors.text);
    QTextCharFormat gone = plain;
    gone.setFontStrikeOut(true);
    gone.setBackground(colors.dangerGround);
    gone.setForeground(colors.danger);
    QTextCharFormat added = plain;
    added.setFontUnderline(true);
    added.setBackground(colors.successGround);
    added.setForeground(colors.success);

    clear();
    QTextCursor cursor(document());
    for (const Difference &difference : std::as_const(m_differences)) {
        if (!document()->isEmpty())
            cursor.insertBlock();
        cursor.insertText(difference.label, label);
        cursor.insertBlock();
        const QList<text::DiffRun> runs = text::wordDiff(difference.before, difference.after);
        for (qsizetype i = 0; i < runs.size(); ++i) {
            const text::DiffRun &run = runs.at(i);
            if (run.kind == text::DiffKind::Equal)
                cursor.insertText(shortened(run.text, i == 0, i + 1 == runs.size()), plain);
            else
                cursor.insertText(run.text.left(mostShown),
                                  run.kind == text::DiffKind::Removed ? gone : added);
        }
        if (difference.before.isEmpty() && difference.after.isEmpty())
            cursor.insertText(Tr::tr("Changed."), plain);
    }
    moveCursor(QTextCursor::Start);
}

QSize DifferenceView::sizeHint() const
{
    const int tall = static_cast<int>(document()->size().height()) + 2 * frameWidth() + space;
    return {400, qBound(64, tall, 240)};
}

// How high the text is depends on how wide it may be.
void DifferenceView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        setMinimumHeight(sizeHint().height());
}

void DifferenceView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
}

} // namespace gaceta::ui
