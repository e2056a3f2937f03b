#include "ui/widgets/fields/choicechips.h"

#include "ui/widgets/fields/chip.h"
#include "ui/widgets/fields/chiplayout.h"
#include "ui/widgets/fields/choiceline.h"
#include "ui/widgets/tr.h"

#include <QEvent>

namespace gaceta::ui {

using widgets::Tr;

ChoiceChips::ChoiceChips(QWidget *parent)
    : QWidget(parent)
    , m_flow(new ChipLayout(this))
    , m_line(new ChoiceLine(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_line->setMinimumWidth(160);
    m_flow->addWidget(m_line);
    setFocusProxy(m_line);
    connect(m_line, &ChoiceLine::chosen, this, &ChoiceChips::add);
    connect(m_line, &ChoiceLine::createRequested, this, &ChoiceChips::createRequested);
    connect(m_line, &ChoiceLine::backspaceInEmpty, this, [this] {
        if (!m_chosen.isEmpty())
            remove(m_chosen.last());
    });
}

void ChoiceChips::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    m_line->setChoices(choices);
    qDeleteAll(m_chips);
    m_chips.clear();
    build();
}

void ChoiceChips::setCreatable(bool creatable)
{
    m_line->setCreatable(creatable);
}

void ChoiceChips::setMost(int most)
{
    m_most = most;
    build();
}

void ChoiceChips::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void ChoiceChips::setChosen(const QStringList &ids)
{
    if (ids == m_chosen)
        return;
    m_chosen = ids;
    build();
}

void ChoiceChips::add(const QString &id)
{
    if (m_chosen.contains(id))
        return;
    m_chosen.append(id);
    build();
    emit edited();
}

void ChoiceChips::remove(const QString &id)
{
    const qsizetype place = m_chosen.indexOf(id);
    const bool hadFocus = place >= 0 && m_chips.at(place)->hasFocus();
    m_chosen.removeAll(id);
    build();
    if (hadFocus && !m_chips.isEmpty())
        m_chips.at(std::min(place, m_chips.size() - 1))->setFocus();
    else
        m_line->setFocus();
    emit edited();
}

void ChoiceChips::move(const QString &id, int by)
{
    const qsizetype from = m_chosen.indexOf(id);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= m_chosen.size())
        return;
    m_chosen.move(from, to);
    build();
    m_chips.at(to)->setFocus();
    emit edited();
}

void ChoiceChips::focusBeside(const QString &id, int by)
{
    const qsizetype to = m_chosen.indexOf(id) + by;
    if (to >= m_chips.size())
        m_line->setFocus();
    else if (to >= 0)
        m_chips.at(to)->setFocus();
}

Chip *ChoiceChips::chipFor(const QString &id)
{
    for (Chip *chip : std::as_const(m_chips)) {
        if (chip->id() == id)
            return chip;
    }
    auto *chip = new Chip(id, nameOf(id), this);
    connect(
        chip, &Chip::removeRequested, this, [this, id] { remove(id); }, Qt::QueuedConnection);
    connect(chip, &Chip::opened, this, [this, id] { emit openRequested(id); });
    connect(chip, &Chip::moveRequested, this, [this, id](int by) { move(id, by); });
    connect(chip, &Chip::focusMoveRequested, this, [this, id](int by) { focusBeside(id, by); });
    return chip;
}

void ChoiceChips::build()
{
    while (QLayoutItem *item = m_flow->takeAt(0))
        delete item;
    QList<Chip *> chips;
    for (const QString &id : std::as_const(m_chosen))
        chips.append(chipFor(id));
    for (Chip *chip : std::as_const(m_chips)) {
        if (!chips.contains(chip))
            delete chip;
    }
    m_chips = chips;
    QWidget *before = nullptr;
    for (Chip *chip : std::as_const(m_chips)) {
        m_flow->addWidget(chip);
        chip->show();
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    m_flow->addWidget(m_line);
    if (before)
        setTabOrder(before, m_line);
    m_line->setHidden(m_chosen);
    m_line->setVisible(m_most == 0 || m_chosen.size() < m_most);
    updateGeometry();
}

QString ChoiceChips::nameOf(const QString &id) const
{
    const auto found = std::ranges::find(m_choices, id, &Choice::id);
    return found != m_choices.end() ? found->name : Tr::tr("No longer there");
}

void ChoiceChips::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        qDeleteAll(m_chips);
        m_chips.clear();
        build();
    }
    QWidget::changeEvent(event);
}

} // namespace gaceta::ui
