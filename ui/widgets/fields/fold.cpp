#include "ui/widgets/fields/fold.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/tr.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace gaceta::ui {

using widgets::Tr;

Fold::Fold(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_header(new QToolButton(this))
    , m_summary(new ElidedLabel(this))
    , m_content(content)
{
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setFocusPolicy(Qt::StrongFocus);
    m_header->setFont(typeFont(TypeScale::Strong));
    m_header->installEventFilter(this);
    setLook(m_summary, Look::Muted);
    // The content comes after the header when the focus is moved on by Tab.
    content->setParent(nullptr);
    auto *top = new QHBoxLayout;
    top->setSpacing(space);
    top->addWidget(m_header, 0, Qt::AlignLeft);
    top->addWidget(m_summary, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    column->addLayout(top);
    column->addWidget(content);
    setFocusProxy(m_header);
    connect(m_header, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    keepTranslated(this, [this] { speak(); });
    follow();
}

void Fold::setTitle(const QString &title)
{
    m_title = title;
    m_header->setText(title);
    speak();
}

void Fold::setSummary(const QString &summary)
{
    m_summary->setWhole(summary);
    m_header->setAccessibleDescription(summary);
}

void Fold::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    follow();
    emit toggled(open);
}

void Fold::speak()
{
    m_header->setAccessibleName(m_open ? Tr::tr("%1, unfolded").arg(m_title)
                                       : Tr::tr("%1, folded").arg(m_title));
}

void Fold::follow()
{
    m_header->setIcon(icon(isOpen() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_content->setVisible(isOpen());
    m_summary->setVisible(!isOpen());
    speak();
}

bool Fold::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_header || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        setOpen(!m_open);
        return true;
    case Qt::Key_Right:
        setOpen(true);
        return true;
    case Qt::Key_Left:
        setOpen(false);
        return true;
    default:
        return false;
    }
}

} // namespace gaceta::ui
