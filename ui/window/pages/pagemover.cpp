#include "ui/window/pages/pagemover.h"

#include "ui/models/listrow.h"
#include "ui/models/rowlistview.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/window/listpane.h"
#include "ui/window/tr.h"

#include <QApplication>
#include <QKeyEvent>
#include <QRubberBand>
#include <QToolButton>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

PageMover::PageMover(editing::Newsroom &newsroom, ListPane *pane, std::function<bool()> saveFirst)
    : QObject(pane)
    , m_newsroom(newsroom)
    , m_pane(pane)
    , m_saveFirst(std::move(saveFirst))
    , m_mark(new QRubberBand(QRubberBand::Rectangle, pane->list()->viewport()))
{
    pane->list()->installEventFilter(this);
    pane->list()->viewport()->installEventFilter(this);
    addButtons();
}

void PageMover::addButtons()
{
    const QStringList icons{u"arrow-up"_s, u"arrow-down"_s, u"chevron-right"_s, u"chevron-left"_s};
    const QList<PageStep> steps{PageStep::Up, PageStep::Down, PageStep::Indent, PageStep::Outdent};
    for (int i = 0; i < steps.size(); ++i) {
        auto *button = new QToolButton(m_pane);
        button->setIcon(icon(icons.at(i)));
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, wanted = steps.at(i)] { step(wanted); });
        m_pane->addTool(button);
        m_buttons.append(button);
    }
    keepTranslated(m_pane, [this] {
        const QStringList texts{Tr::tr("Move up (Alt+Up)"), Tr::tr("Move down (Alt+Down)"),
                                Tr::tr("Below the page before (Alt+Right)"),
                                Tr::tr("Out, beside its parent (Alt+Left)")};
        for (int i = 0; i < texts.size(); ++i) {
            m_buttons.at(i)->setToolTip(texts.at(i));
            m_buttons.at(i)->setAccessibleName(texts.at(i));
        }
    });
}

PageId PageMover::pageAt(int row) const
{
    const QAbstractItemModel *model = m_pane->list()->model();
    if (row < 0 || row >= model->rowCount())
        return {};
    return PageId::parse(model->index(row, 0).data(ItemRole).toString()).value_or(PageId());
}

PageId PageMover::current() const
{
    return pageAt(m_pane->list()->currentIndex().row());
}

void PageMover::step(PageStep step)
{
    const PageId page = current();
    if (page.isNull() || m_newsroom.isReadOnly() || !m_saveFirst())
        return;
    const Result<QList<Page>> pages = m_newsroom.loadAll<Page>();
    if (pages)
        save(pagesAfterStep(*pages, page, step), page);
    else
        emit problem(pages.error());
}

void PageMover::save(const QList<Page> &changed, const PageId &page)
{
    if (changed.isEmpty())
        return;
    QList<Page> before;
    for (const Page &each : changed) {
        if (const Result<Page> stored = m_newsroom.load<Page>(each.id))
            before.append(*stored);
    }
    const Result<QList<Page>> saved = m_newsroom.saveAll(changed);
    if (!saved) {
        emit problem(saved.error());
        return;
    }
    const QString title = std::ranges::find(changed, page, &Page::id)->texts.valueOrAny({}).title;
    emit moved(Tr::tr("“%1” was moved.").arg(title), [this, before] {
        QList<Page> back;
        for (Page each : before) {
            const Result<Page> now = m_newsroom.load<Page>(each.id);
            if (!now)
                continue;
            back.append(*now); // what was written since stays
            back.last().parent = each.parent;
            back.last().position = each.position;
        }
        if (const auto undone = m_newsroom.saveAll(back); !undone)
            emit problem(undone.error());
    });
}

// Above the middle of a row: before it; below: after it; in between: as its last child.
std::optional<PageMover::Target> PageMover::targetAt(const QPoint &place) const
{
    const RowListView *list = m_pane->list();
    const QModelIndex row = list->indexAt(place);
    const Result<QList<Page>> pages = m_newsroom.loadAll<Page>();
    const PageId over = pageAt(row.row());
    if (!row.isValid() || !pages || over == m_dragged)
        return {};
    const auto page = std::ranges::find(*pages, over, &Page::id);
    if (page == pages->end())
        return {};
    const QRect rect = list->visualRect(row);
    const int third = (place.y() - rect.top()) * 3 / std::max(1, rect.height());
    const bool known = std::ranges::find(*pages, page->parent, &Page::id) != pages->end();
    Target target{known ? page->parent : PageId(), over, {rect.left(), rect.top(), rect.width(), 3}};
    if (third == 1)
        target = {over, {}, rect};
    if (third == 2) {
        target.mark.moveBottom(rect.bottom());
        target.before = {};
        QList<Page> siblings;
        for (const Page &each : *pages) {
            if (each.parent == page->parent && each.id != m_dragged)
                siblings.append(each);
        }
        std::ranges::stable_sort(siblings, {}, &Page::position);
        const auto self = std::ranges::find(siblings, over, &Page::id);
        if (self != siblings.end() && self + 1 != siblings.end())
            target.before = (self + 1)->id;
    }
    if (pagesAfterMove(*pages, m_dragged, target.parent, target.before).isEmpty())
        return {};
    return target;
}

bool PageMover::dragTo(const QPoint &place)
{
    if (m_dragged.isNull() || m_newsroom.isReadOnly())
        return false;
    if (!m_mark->isVisible() && !m_target &&
        (place - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return true; // the row under the pointer stays chosen
    m_target = targetAt(place);
    m_pane->list()->viewport()->setCursor(m_target ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
    m_mark->setVisible(m_target.has_value());
    if (m_target)
        m_mark->setGeometry(m_target->mark);
    return true;
}

void PageMover::drop()
{
    const std::optional<Target> target = std::exchange(m_target, {});
    const PageId page = std::exchange(m_dragged, {});
    m_mark->hide();
    m_pane->list()->viewport()->unsetCursor();
    if (!target || page.isNull() || !m_saveFirst())
        return;
    if (const Result<QList<Page>> pages = m_newsroom.loadAll<Page>())
        save(pagesAfterMove(*pages, page, target->parent, target->before), page);
}

static std::optional<PageStep> stepOf(const QKeyEvent &key)
{
    if (!key.modifiers().testFlag(Qt::AltModifier))
        return {};
    switch (key.key()) {
    case Qt::Key_Up:
        return PageStep::Up;
    case Qt::Key_Down:
        return PageStep::Down;
    case Qt::Key_Right:
        return PageStep::Indent;
    case Qt::Key_Left:
        return PageStep::Outdent;
    default:
        return {};
    }
}

bool PageMover::eventFilter(QObject *watched, QEvent *event)
{
    Q_UNUSED(watched)
    if (event->type() == QEvent::KeyPress) {
        const auto wanted = stepOf(*static_cast<QKeyEvent *>(event));
        if (wanted)
            step(*wanted);
        return wanted.has_value();
    }
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
        m_pressed = mouse->position().toPoint();
        m_dragged = pageAt(m_pane->list()->indexAt(m_pressed).row());
    } else if (event->type() == QEvent::MouseMove && mouse->buttons().testFlag(Qt::LeftButton)) {
        return dragTo(mouse->position().toPoint());
    } else if (event->type() == QEvent::MouseButtonRelease) {
        drop();
    }
    return false;
}

} // namespace gaceta::ui
