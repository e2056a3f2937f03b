#include "ui/widgets/linklist.h"

#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gaceta::ui {

LinkList::LinkList(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_rows(new QVBoxLayout)
{
    setLook(m_title, Look::Title);
    setLook(m_empty, Look::Muted);
    m_empty->setWordWrap(true);
    m_rows->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceTiny);
    column->addWidget(m_title);
    column->addWidget(m_empty);
    column->addLayout(m_rows);
}

void LinkList::setTitle(const QString &title)
{
    m_title->setText(title);
}

void LinkList::setEmptyText(const QString &sentence)
{
    m_empty->setText(sentence);
}

void LinkList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

// The icon and the button's own edges take the rest.
void LinkList::fit()
{
    constexpr int edges = 56;
    for (const auto &[button, whole] : std::as_const(m_texts)) {
        const QString shown =
            button->fontMetrics().elidedText(whole, Qt::ElideMiddle, qMax(60, width() - edges));
        button->setText(QString(shown).replace(u'&', QStringLiteral("&&")));
    }
}

void LinkList::setLinks(const QList<LinkRow> &links)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_texts.clear();
    m_empty->setVisible(links.isEmpty());
    for (const LinkRow &link : links) {
        const QString whole = link.detail.isEmpty() ? link.text : link.text + u" · " + link.detail;
        auto *button = new QPushButton(icon(link.icon, IconTint::Muted), QString(), this);
        m_texts.append({button, whole});
        setLook(button, Look::Quiet);
        button->setAccessibleName(whole);
        button->setToolTip(whole);
        // A long title must not make the form wider than its window.
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        button->setMinimumWidth(60);
        connect(button, &QPushButton::clicked, this, [this, id = link.id] { emit opened(id); });
        m_rows->addWidget(button, 0, Qt::AlignLeft);
    }
    fit();
}

} // namespace gaceta::ui
