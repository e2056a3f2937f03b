#include "ui/widgets/fields/chiplayout.h"

#include "ui/widgets/style/theme.h"

#include <QWidget>

namespace gaceta::ui {

ChipLayout::ChipLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spaceTiny);
}

ChipLayout::~ChipLayout() = default;

void ChipLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int ChipLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *ChipLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *ChipLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem *item = place->release();
    m_items.erase(place);
    return item;
}

void ChipLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + std::clamp(index, 0, count()),
                   std::make_unique<QWidgetItem>(widget));
    invalidate();
}

int ChipLayout::heightForWidth(int width) const
{
    return lay(QRect(0, 0, width, 0), Run::Measure);
}

void ChipLayout::setGeometry(const QRect &place)
{
    QLayout::setGeometry(place);
    lay(place, Run::Place);
}

QSize ChipLayout::sizeHint() const
{
    return {320, heightForWidth(320)};
}

QSize ChipLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins around = contentsMargins();
    return size.grownBy(around);
}

int ChipLayout::lay(const QRect &place, Run run) const
{
    const QRect room = place.marginsRemoved(contentsMargins());
    int x = room.left();
    int y = room.top();
    int lineHeight = 0;
    for (const auto &item : m_items) {
        const bool last = item == m_items.back();
        const QSize wanted = item->sizeHint();
        int width = std::min(last ? item->minimumSize().width() : wanted.width(), room.width());
        if (x > room.left() && x + width > room.right() + 1) {
            x = room.left();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (last)
            width = room.right() + 1 - x;
        if (run == Run::Place)
            item->setGeometry(QRect(x, y, width, wanted.height()));
        x += width + spacing();
        lineHeight = std::max(lineHeight, wanted.height());
    }
    return y + lineHeight - place.top() + contentsMargins().bottom();
}

} // namespace gaceta::ui
