#include "ui/widgets/emptystate.h"

#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gaceta::ui {

static constexpr int narrowestText = 180;
static constexpr int widestText = 340;

// As wide as its words, so that they do not wrap where there is room for them.
static void fit(QLabel *label)
{
    label->ensurePolished();
    const int wide = label->fontMetrics().horizontalAdvance(label->text()) + space;
    label->setFixedWidth(qBound(narrowestText, wide, widestText));
    // A layout that centers it asks for the height of one line.
    label->setMinimumHeight(qMax(0, label->heightForWidth(label->minimumWidth())));
}

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
    fit(m_title);
    fit(m_sentence);
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
