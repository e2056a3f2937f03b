#include "ui/widgets/titleedit.h"

#include "ui/widgets/style/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>

namespace gaceta::ui {

static constexpr int mostLines = 5;
static constexpr int aroundText = 14; // frame and padding above and below, as the style sheet has them

TitleEdit::TitleEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFont(typeFont(TypeScale::Title));
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(1);
    setFixedHeight(minimumSizeHint().height());
    // The text is laid out anew only after it has told that it changed.
    connect(this, &QPlainTextEdit::textChanged, this, &TitleEdit::fit, Qt::QueuedConnection);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TitleEdit::fit);
}

QSize TitleEdit::sizeHint() const
{
    return {300, height()};
}

QSize TitleEdit::minimumSizeHint() const
{
    return {120, fontMetrics().lineSpacing() + aroundText + 2};
}

void TitleEdit::fit()
{
    const int all = qRound(document()->size().height()); // a plain text is measured in lines
    const int lines = qBound(1, all, mostLines);
    setVerticalScrollBarPolicy(all > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int wanted = lines * fontMetrics().lineSpacing() + aroundText + 2;
    if (wanted == height())
        return;
    setFixedHeight(wanted);
    // Where the text was laid out for less room, its first lines may have been scrolled away.
    if (lines < mostLines)
        verticalScrollBar()->setValue(0);
    viewport()->update();
}

void TitleEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        focusNextChild();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void TitleEdit::insertFromMimeData(const QMimeData *source)
{
    QMimeData line;
    line.setText(source->text().simplified());
    QPlainTextEdit::insertFromMimeData(&line);
}

void TitleEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void TitleEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace gaceta::ui
