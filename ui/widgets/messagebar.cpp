#include "ui/widgets/messagebar.h"

#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/tr.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace gaceta::ui {

using widgets::Tr;

struct KindLook
{
    QString icon;
    IconTint tint;
    QColor ground;
    QColor color;
};

static KindLook kindLook(MessageKind kind, const ThemeColors &c)
{
    switch (kind) {
    case MessageKind::Info:
        return {QStringLiteral("info"), IconTint::Text, c.infoGround, c.info};
    case MessageKind::Success:
        return {QStringLiteral("check"), IconTint::Success, c.successGround, c.success};
    case MessageKind::Warning:
        return {QStringLiteral("warning"), IconTint::Warning, c.warningGround, c.warning};
    case MessageKind::Problem:
        return {QStringLiteral("problem"), IconTint::Danger, c.dangerGround, c.danger};
    }
    return {};
}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_buttons->setSpacing(space);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spaceWide, space, space, space);
    row->setSpacing(space + spaceTiny);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addLayout(m_buttons);
    row->addWidget(m_close);
    m_leave.setSingleShot(true);
    connect(&m_leave, &QTimer::timeout, this, &MessageBar::dismiss);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    keepTranslated(this, [this] {
        m_close->setToolTip(Tr::tr("Close this message"));
        m_close->setAccessibleName(m_close->toolTip());
    });
    hide();
}

void MessageBar::tell(MessageKind kind, const QString &sentence, const QList<MessageAction> &actions)
{
    m_kind = kind;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    setActions(actions);
    dress();
    show();
    const bool stays =
        !actions.isEmpty() || kind == MessageKind::Problem || kind == MessageKind::Warning;
    if (stays)
        m_leave.stop();
    else
        m_leave.start(std::chrono::seconds(8));
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::sentence() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::dismiss()
{
    m_leave.stop();
    hide();
}

void MessageBar::setActions(const QList<MessageAction> &actions)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const MessageAction &action : actions) {
        auto *button = new QPushButton(action.text, this);
        m_buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            dismiss();
            run();
        });
    }
}

void MessageBar::dress()
{
    const KindLook look = kindLook(m_kind, themeColors(palette()));
    m_icon->setPixmap(icon(look.icon, look.tint).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_close->setIcon(icon(QStringLiteral("close"), IconTint::Muted));
    update();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const KindLook look = kindLook(m_kind, themeColors(palette()));
    QPainter painter(this);
    painter.fillRect(rect(), look.ground);
    painter.fillRect(0, 0, 4, height(), look.color);
    painter.fillRect(0, height() - 1, width(), 1, themeColors(palette()).border);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        dress();
    QFrame::changeEvent(event);
}

} // namespace gaceta::ui
