#include "ui/editors/form/formpages.h"

#include "ui/editors/tr.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/navigationrail.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gaceta::ui {

using editors::Tr;

FormPages::FormPages(QVBoxLayout *form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_rail(new NavigationRail(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rail, 1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(m_rail, &NavigationRail::currentChanged, this, [this](const QString &id) {
        showPage(id);
        emit pageChosen(id);
    });
}

QVBoxLayout *FormPages::add(const QString &id, const QString &iconName, const Wording &title)
{
    auto *page = new QWidget;
    auto *heading = new QLabel(page);
    setLook(heading, Look::Title);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceWide);
    column->addWidget(heading);
    m_form->addWidget(page);
    m_rail->addItem(id, iconName);
    keepTranslated(heading, [this, heading, id, title] {
        heading->setText(title());
        m_rail->setText(id, title(), title());
    });
    m_ids.append(id);
    m_pages.insert(id, page);
    page->setVisible(false);
    return column;
}

void FormPages::showPage(const QString &id)
{
    if (!m_pages.contains(id) || id == m_current)
        return;
    m_current = id;
    m_rail->setCurrent(id);
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
        page.value()->setVisible(page.key() == id);
}

QString FormPages::pageOf(const QWidget *widget) const
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        if (page.value()->isAncestorOf(widget))
            return page.key();
    }
    return {};
}

void FormPages::reveal(const QWidget *widget)
{
    showPage(pageOf(widget));
}

void FormPages::mark(const QSet<const QWidget *> &boxes)
{
    QHash<QString, int> counts;
    for (const QWidget *box : boxes)
        ++counts[pageOf(box)];
    for (const QString &id : std::as_const(m_ids)) {
        const int count = counts.value(id);
        if (count > 0)
            m_rail->setCount(id, count, Tr::tr("%n field(s) to look at", nullptr, count));
        else
            m_rail->setCount(id, {}, {});
    }
}

void FormPages::focusFirst()
{
    const QWidget *page = m_pages.value(m_current);
    if (!page)
        return;
    for (QWidget *next = page->nextInFocusChain(); next && next != page;
         next = next->nextInFocusChain()) {
        if (page->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) && next->isVisible() &&
            next->isEnabled() && !next->focusProxy())
            return next->setFocus(Qt::OtherFocusReason);
    }
}

// The list stands on top of the room it has.
void FormPages::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_closed, true))
        m_rail->addStretch();
}

void FormPages::setCompact(bool compact)
{
    m_rail->setCompact(compact);
}

} // namespace gaceta::ui
