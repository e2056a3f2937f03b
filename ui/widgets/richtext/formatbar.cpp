#include "ui/widgets/richtext/formatbar.h"

#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/richtext/formatactions.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/tr.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

namespace gaceta::ui {

using widgets::Tr;
using Which = FormatAction;

FormatBar::FormatBar(FormatActions *actions, QAction *source, QWidget *parent)
    : QToolBar(parent)
    , m_actions(actions)
{
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    addStyles();
    const auto add = [this](std::initializer_list<FormatAction> which) {
        for (const FormatAction each : which)
            addAction(m_actions->action(each));
    };
    add({Which::Bold, Which::Italic, Which::Link});
    addSeparator();
    add({Which::BulletedList, Which::NumberedList, Which::Quote, Which::Quotation});
    addSeparator();
    add({Which::Fact, Which::Block, Which::Image});
    addTable();
    add({Which::Rule, Which::Strike, Which::Code});
    addSeparator();
    addAction(source);
    for (QToolButton *button : buttons()) {
        button->setAutoRaise(true);
        button->installEventFilter(this);
    }
    // Where there is no room for all, Qt puts the rest behind this button, without name or picture of
    // ours.
    auto *rest = findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"));
    if (rest)
        rest->setIcon(icon(QStringLiteral("more")));
    keepTranslated(this, [this, rest] {
        setAccessibleName(Tr::tr("Formatting"));
        if (rest) {
            rest->setToolTip(Tr::tr("More formatting"));
            rest->setAccessibleName(Tr::tr("More formatting"));
        }
        m_style->setToolTip(Tr::tr("Paragraph or heading"));
        m_style->setAccessibleName(Tr::tr("Paragraph or heading"));
        m_table->setText(Tr::tr("Table"));
        m_table->setToolTip(Tr::tr("Table: insert one, change its rows and columns"));
        m_table->setAccessibleName(Tr::tr("Table"));
        updateStyle();
    });
}

void FormatBar::addStyles()
{
    m_style = new QToolButton(this);
    m_style->setPopupMode(QToolButton::InstantPopup);
    m_style->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *menu = new QMenu(m_style);
    for (const FormatAction which :
         {Which::Paragraph, Which::Heading2, Which::Heading3, Which::Heading4}) {
        QAction *action = m_actions->action(which);
        menu->addAction(action);
        connect(action, &QAction::changed, this, &FormatBar::updateStyle);
    }
    m_style->setMenu(menu);
    addWidget(m_style);
}

void FormatBar::updateStyle()
{
    QAction *now = m_actions->action(Which::Paragraph);
    for (const FormatAction which : {Which::Heading2, Which::Heading3, Which::Heading4}) {
        if (m_actions->action(which)->isChecked())
            now = m_actions->action(which);
    }
    // As wide as the longest of its names, so that nothing moves while the cursor does.
    int widest = 0;
    for (const QAction *each : m_style->menu()->actions())
        widest = std::max(widest, m_style->fontMetrics().horizontalAdvance(each->text()));
    m_style->setMinimumWidth(widest + spaceLarge);
    m_style->setText(now->text());
    // Where room is short, the bar would rather cut this word than put an action behind its button.
    m_style->setMinimumWidth(0);
    m_style->ensurePolished();
    m_style->setMinimumWidth(m_style->sizeHint().width());
    m_style->setEnabled(now->isEnabled());
}

void FormatBar::addTable()
{
    m_table = new QToolButton(this);
    m_table->setPopupMode(QToolButton::InstantPopup);
    m_table->setIcon(icon(QStringLiteral("table")));
    auto *menu = new QMenu(m_table);
    menu->addAction(m_actions->action(Which::Table));
    menu->addSeparator();
    for (const FormatAction which :
         {Which::RowAbove, Which::RowBelow, Which::ColumnBefore, Which::ColumnAfter})
        menu->addAction(m_actions->action(which));
    menu->addSeparator();
    for (const FormatAction which : {Which::RemoveRow, Which::RemoveColumn, Which::RemoveTable})
        menu->addAction(m_actions->action(which));
    m_table->setMenu(menu);
    addWidget(m_table);
}

QList<QToolButton *> FormatBar::buttons() const
{
    QList<QToolButton *> result;
    for (QAction *action : actions()) {
        if (auto *button = qobject_cast<QToolButton *>(widgetForAction(action)))
            result << button;
    }
    if (auto *more = findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button")))
        result << more;
    return result;
}

void FormatBar::focusFirst()
{
    for (QToolButton *button : buttons()) {
        if (button->isVisible() && button->isEnabled()) {
            button->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

bool FormatBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape)
            emit left();
        else if (key == Qt::Key_Left || key == Qt::Key_Right)
            moveFocus(watched,
                      (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1);
        if (key == Qt::Key_Escape || key == Qt::Key_Left || key == Qt::Key_Right)
            return true;
    }
    return QToolBar::eventFilter(watched, event);
}

void FormatBar::moveFocus(const QObject *from, int step)
{
    const QList<QToolButton *> all = buttons();
    const qsizetype count = all.size();
    qsizetype at = 0;
    while (at < count && all.at(at) != from)
        ++at;
    for (qsizetype i = 1; i <= count; ++i) {
        QToolButton *next = all.at((at + step * i + count * count) % count);
        if (next->isVisible() && next->isEnabled()) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace gaceta::ui
