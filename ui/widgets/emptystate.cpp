#include "ui/widgets/emptystate.h"

#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gaceta::ui {

static constexpr int widestText = 360;

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setLook(m_title, Look::Title);
    setLook(m_sentence, Look::Muted);
    for (QLabel *label : {m_title, m_sentence}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setMaximumWidth(widestText);
        label->setMinimumWidth(180);
    }
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(space);
    // The words decide how wide the labels are, not the other way round.
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addSpacing(space);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
    drawIcon();
}

void EmptyState::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    drawIcon();
}

void EmptyState::setTexts(const QString &title, const QString &sentence, const QString &button)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    const int wide = qMin(widestText, m_sentence->fontMetrics().horizontalAdvance(sentence) + space);
    m_sentence->setMinimumWidth(qMax(180, wide));
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

void EmptyState::drawIcon()
{
    const QIcon drawn = icon(m_iconName, IconTint::Muted);
    m_icon->setPixmap(drawn.pixmap(QSize(48, 48), devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    QWidget::changeEvent(event);
}

} // namespace gaceta::ui
