#include "ui/editors/form/decisionpanel.h"

#include "ui/editors/form/differenceview.h"
#include "ui/editors/tr.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gaceta::ui {

using editors::Tr;

DecisionPanel::DecisionPanel(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_differences(new DifferenceView(this))
    , m_buttons(new QHBoxLayout)
{
    setLook(this, Look::Card);
    setLook(m_title, Look::Title);
    for (QLabel *label : {m_title, m_sentence}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_buttons->setSpacing(space);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spaceWide, spaceWide, spaceWide, spaceWide);
    column->setSpacing(space);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_differences);
    column->addLayout(m_buttons);
    keepTranslated(this, [this] { m_differences->setAccessibleName(Tr::tr("What differs")); });
    hide();
}

void DecisionPanel::ask(const Decision &decision)
{
    m_title->setText(decision.title);
    m_sentence->setText(decision.sentence);
    setAccessibleName(decision.title);
    m_differences->show(decision.differences);
    m_differences->setVisible(!decision.differences.isEmpty());
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    QPushButton *first = nullptr;
    for (const auto &[text, run] : decision.choices) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(true);
        m_buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, choice = run] {
            close();
            choice();
        });
        if (!first) {
            first = button;
            setLook(button, Look::Primary);
        }
    }
    m_buttons->addStretch(1);
    show();
    if (first)
        first->setFocus();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void DecisionPanel::close()
{
    hide();
}

} // namespace gaceta::ui
