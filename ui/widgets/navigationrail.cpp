#include "ui/widgets/navigationrail.h"

#include "ui/widgets/railbutton.h"
#include "ui/widgets/style/theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace gaceta::ui {

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(space, space, space, space);
    m_layout->setSpacing(2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void NavigationRail::addItem(const QString &id, const QString &iconName)
{
    auto *button = new RailButton(id, iconName, this);
    m_layout->addWidget(button);
    m_buttons.append(button);
    connect(button, &QAbstractButton::clicked, this, [this, id] { emit currentChanged(id); });
}

void NavigationRail::addStretch()
{
    m_layout->addStretch();
}

void NavigationRail::addGap()
{
    auto *line = new QWidget(this);
    line->setFixedHeight(spaceWide);
    m_layout->addWidget(line);
}

void NavigationRail::setText(const QString &id, const QString &text, const QString &hint)
{
    if (RailButton *button = find(id)) {
        button->setText(text);
        button->setToolTip(hint);
        button->updateAccessibleName();
    }
}

void NavigationRail::setCount(const QString &id, std::optional<int> count, const QString &spoken)
{
    if (RailButton *button = find(id))
        button->setCount(count, spoken);
}

void NavigationRail::setCurrent(const QString &id)
{
    if (RailButton *button = find(id))
        button->setChecked(true);
}

QString NavigationRail::current() const
{
    for (const RailButton *button : m_buttons) {
        if (button->isChecked())
            return button->id();
    }
    return {};
}

void NavigationRail::setCompact(bool compact)
{
    for (RailButton *button : m_buttons)
        button->setCompact(compact);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(QGuiApplication::palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.rail);
    painter.fillRect(width() - 1, 0, 1, height(), colors.border);
}

void NavigationRail::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const qsizetype now = m_buttons.indexOf(dynamic_cast<RailButton *>(focusWidget()));
    const qsizetype next = now + step;
    if (step == 0 || now < 0 || next < 0 || next >= m_buttons.size()) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_buttons.at(next)->setFocus(Qt::TabFocusReason);
    m_buttons.at(next)->click();
}

RailButton *NavigationRail::find(const QString &id) const
{
    for (RailButton *button : m_buttons) {
        if (button->id() == id)
            return button;
    }
    return nullptr;
}

} // namespace gaceta::ui
