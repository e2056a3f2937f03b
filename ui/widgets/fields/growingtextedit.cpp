#include "ui/widgets/fields/growingtextedit.h"

#include "ui/widgets/style/theme.h"

#include <QEvent>
#include <QTextBlock>

#include <cmath>

namespace gaceta::ui {

GrowingTextEdit::GrowingTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingTextEdit::fit);
    fit();
}

void GrowingTextEdit::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    fit();
}

int GrowingTextEdit::heightOf(int lines) const
{
    // The style sheet's padding and frame, and the document's own margin.
    const int around = 2 * (frameWidth() + 6) + static_cast<int>(2 * document()->documentMargin());
    return lines * fontMetrics().lineSpacing() + around;
}

QSize GrowingTextEdit::sizeHint() const
{
    return {240, height()};
}

QSize GrowingTextEdit::minimumSizeHint() const
{
    return {80, heightOf(m_least)};
}

void GrowingTextEdit::fit()
{
    int lines = 0; // a text of megabytes is not measured to its end
    for (QTextBlock block = document()->begin(); block.isValid() && lines < m_most; block = block.next())
        lines += std::max(1, block.lineCount());
    const int wanted = heightOf(std::clamp(lines, m_least, m_most));
    if (wanted != minimumHeight() || wanted != maximumHeight())
        setFixedHeight(wanted);
}

void GrowingTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace gaceta::ui
