#include "ui/window/listpane.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchline.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/window/tr.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

ListPane::ListPane(Room room, QWidget *parent)
    : QWidget(parent)
    , m_room(room)
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_new(new QPushButton(this))
    , m_search(new SearchLine(this))
    , m_list(new RowListView(this))
    , m_empty(new EmptyState(roomIcon(room), this))
    , m_aboveList(new QVBoxLayout)
    , m_besideSearch(new QHBoxLayout)
    , m_stack(new QStackedLayout)
{
    setObjectName(enumName(room));
    setLook(this, Look::Surface);
    setMinimumWidth(260);
    layOut();
    connect(m_list, &RowListView::chosen, this, [this](const QModelIndex &row) {
        emit chosen(row.data(ItemKindRole).value<ItemKind>(), row.data(ItemRole).toString(),
                    languageOf(row));
    });
    connect(m_list, &RowListView::entered, this, [this](const QModelIndex &row) {
        emit chosen(row.data(ItemKindRole).value<ItemKind>(), row.data(ItemRole).toString(),
                    languageOf(row));
        emit entered();
    });
    connect(m_list, &RowListView::trashWanted, this, [this] { emit trashWanted(selected()); });
    connect(m_list, &RowListView::menuWanted, this, &ListPane::menuWanted);
    connect(m_search, &SearchLine::resultsWanted, this, &ListPane::focusList);
    updateTexts();
}

void ListPane::layOut()
{
    setLook(m_title, Look::Title);
    setLook(m_count, Look::Muted);
    setLook(m_new, Look::Primary);
    m_new->setIcon(icon(u"plus"_s, IconTint::OnAccent));
    m_count->setMinimumWidth(0);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *head = new QHBoxLayout;
    head->setSpacing(space);
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    head->addWidget(m_new);
    m_besideSearch->setSpacing(spaceTiny);
    m_besideSearch->addWidget(m_search, 1);
    m_aboveList->setContentsMargins(spaceWide, spaceWide, spaceWide, space + spaceTiny);
    m_aboveList->setSpacing(space + spaceTiny);
    m_aboveList->addLayout(head);
    m_aboveList->addLayout(m_besideSearch);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_aboveList);
    column->addLayout(m_stack, 1);
}

void ListPane::setModel(RowListModel *model)
{
    m_list->setRows(model);
    connect(model, &RowListModel::problem, this, &ListPane::problem);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ListPane::selectionChanged);
}

void ListPane::addFoot(QWidget *foot)
{
    layout()->addWidget(foot);
}

void ListPane::focusList()
{
    if (m_stack->currentWidget() == m_list)
        m_list->setFocus(Qt::ShortcutFocusReason);
    else
        m_search->setFocus(Qt::ShortcutFocusReason);
}

QList<editing::ItemName> ListPane::selected() const
{
    QList<editing::ItemName> items;
    for (const QModelIndex &row : m_list->chosenRows()) {
        const editing::ItemName name{row.data(ItemKindRole).value<ItemKind>(),
                                     row.data(ItemRole).toString()};
        if (!items.contains(name))
            items.append(name);
    }
    return items;
}

void ListPane::setReadOnly(bool readOnly)
{
    m_new->setEnabled(!readOnly);
}

void ListPane::setCount(const QString &text)
{
    m_count->setText(text);
    m_count->setToolTip(text);
}

void ListPane::showEmpty(bool empty)
{
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_list);
}

LanguageTag ListPane::languageOf(const QModelIndex &) const
{
    return {};
}

void ListPane::updateTexts()
{
    m_title->setText(roomTitle(m_room));
    m_list->setAccessibleName(roomTitle(m_room));
    m_list->setAccessibleDescription(roomHint(m_room));
}

void ListPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        updateTexts();
        retranslate();
        reload();
    }
    QWidget::changeEvent(event);
}

} // namespace gaceta::ui
