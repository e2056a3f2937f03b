#include "ui/widgets/titleedit.h"

#include "ui/widgets/style/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextLayout>

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
    connect(this, &QPlainTextEdit::textChanged, this, &TitleEdit::fit);
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
    const QTextLayout *layout = document()->firstBlock().layout();
    const int lines = qBound(1, layout ? layout->lineCount() : 1, mostLines);
    setVerticalScrollBarPolicy(layout && layout->lineCount() > mostLines ? Qt::ScrollBarAsNeeded
                                                                         : Qt::ScrollBarAlwaysOff);
    const int wanted = lines * fontMetrics().lineSpacing() + aroundText + 2;
    if (wanted != height())
        setFixedHeight(wanted);
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
