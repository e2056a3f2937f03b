#include "ui/widgets/fields/orderedlistedit.h"

#include "ui/widgets/fields/choiceline.h"
#include "ui/widgets/fields/reorderlist.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/tr.h"

#include <QEvent>
#include <QGridLayout>
#include <QToolButton>

namespace gaceta::ui {

using widgets::Tr;

enum RowRole { IdRole = Qt::UserRole + 1, NameRole };

OrderedListEdit::OrderedListEdit(QWidget *parent)
    : QWidget(parent)
    , m_list(new ReorderList(this))
    , m_line(new ChoiceLine(this))
    , m_up(button(QStringLiteral("arrow-up")))
    , m_down(button(QStringLiteral("arrow-down")))
    , m_remove(button(QStringLiteral("minus")))
{
    setFocusProxy(m_list);
    m_list->setMinimumHeight(240);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(spaceTiny);
    for (QToolButton *each : {m_up, m_down, m_remove})
        buttons->addWidget(each);
    buttons->addStretch();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space);
    grid->addWidget(m_list, 0, 0);
    grid->addLayout(buttons, 0, 1);
    grid->addWidget(m_line, 1, 0);
    connect(m_list, &ReorderList::reordered, this, &OrderedListEdit::readOrder);
    connect(m_list, &ReorderList::removeRequested, this, &OrderedListEdit::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &OrderedListEdit::follow);
    connect(m_list, &QListWidget::itemDoubleClicked, this,
            [this](QListWidgetItem *item) { emit openRequested(item->data(IdRole).toString()); });
    connect(m_up, &QToolButton::clicked, this, [this] { m_list->moveCurrent(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { m_list->moveCurrent(1); });
    connect(m_remove, &QToolButton::clicked, this, [this] { remove(m_list->currentRow()); });
    connect(m_line, &ChoiceLine::chosen, this, [this](const QString &id) {
        m_chosen.append(id);
        build();
        m_list->setCurrentRow(m_list->count() - 1);
        emit edited();
    });
    const auto name = [](QToolButton *each, const QString &text, const QString &keys) {
        each->setAccessibleName(text);
        each->setToolTip(Tr::tr("%1 (%2)").arg(text, keys));
    };
    keepTranslated(this, [this, name] {
        const auto keys = [](int key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
        name(m_up, Tr::tr("Move up"), keys(static_cast<int>(Qt::ALT) | Qt::Key_Up));
        name(m_down, Tr::tr("Move down"), keys(static_cast<int>(Qt::ALT) | Qt::Key_Down));
        name(m_remove, Tr::tr("Remove from the list"), keys(Qt::Key_Delete));
        m_line->setAccessibleName(Tr::tr("Add to the list"));
    });
    follow();
}

QToolButton *OrderedListEdit::button(const QString &iconName)
{
    auto *made = new QToolButton(this);
    made->setIcon(icon(iconName));
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

void OrderedListEdit::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    m_line->setChoices(choices);
    build();
}

void OrderedListEdit::setChosen(const QStringList &ids)
{
    if (ids == m_chosen)
        return;
    m_chosen = ids;
    build();
}

void OrderedListEdit::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void OrderedListEdit::build()
{
    const int current = m_list->currentRow();
    m_list->clear();
    for (const QString &id : std::as_const(m_chosen)) {
        const auto found = std::ranges::find(m_choices, id, &Choice::id);
        QString name = Tr::tr("No longer there");
        if (found != m_choices.end())
            name = found->detail.isEmpty() ? found->name
                                           : Tr::tr("%1 — %2").arg(found->name, found->detail);
        auto *item = new QListWidgetItem(icon(QStringLiteral("drag"), IconTint::Muted), name, m_list);
        item->setData(IdRole, id);
        item->setData(NameRole, name);
    }
    number();
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    m_line->setHidden(m_chosen);
    follow();
}

void OrderedListEdit::number()
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setText(Tr::tr("%1. %2").arg(row + 1).arg(item->data(NameRole).toString()));
    }
}

void OrderedListEdit::readOrder()
{
    m_chosen.clear();
    for (int row = 0; row < m_list->count(); ++row)
        m_chosen.append(m_list->item(row)->data(IdRole).toString());
    number();
    follow();
    emit edited();
}

void OrderedListEdit::remove(int row)
{
    if (row < 0 || row >= m_chosen.size())
        return;
    m_chosen.removeAt(row);
    build();
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    emit edited();
}

void OrderedListEdit::follow()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_list->count() - 1);
    m_remove->setEnabled(row >= 0);
}

void OrderedListEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    QWidget::changeEvent(event);
}

} // namespace gaceta::ui
