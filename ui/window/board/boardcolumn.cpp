#include "ui/window/board/boardcolumn.h"

#include "ui/models/names.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/window/board/carddelegate.h"
#include "ui/window/tr.h"

#include <QContextMenuEvent>
#include <QDragMoveEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

BoardList::BoardList(std::function<bool(const VersionName &)> accepts, QWidget *parent)
    : QListView(parent)
    , m_accepts(std::move(accepts))
{
    setFrameShape(QFrame::NoFrame);
    setObjectName(u"rowsInCard"_s);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setItemDelegate(new CardDelegate(this));
}

void BoardList::dragEnterEvent(QDragEnterEvent *event)
{
    dragMoveEvent(event);
}

void BoardList::dragMoveEvent(QDragMoveEvent *event)
{
    const auto version = draggedVersion(event->mimeData());
    event->setAccepted(version && m_accepts(*version));
}

// The model learns of it from the newsroom; nothing is moved here.
void BoardList::dropEvent(QDropEvent *event)
{
    const auto version = draggedVersion(event->mimeData());
    if (!version || !m_accepts(*version))
        return event->ignore();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit dropped(*version);
}

void BoardList::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    emit menuWanted(event->reason() == QContextMenuEvent::Mouse
                        ? event->globalPos()
                        : viewport()->mapToGlobal(visualRect(currentIndex()).center()));
}

void BoardList::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (by == 0)
        return QListView::keyPressEvent(event);
    if (event->modifiers().testFlag(Qt::ControlModifier))
        emit moveWanted(by);
    else
        emit sideWanted(by);
}

BoardColumn::BoardColumn(VersionListModel *model, WorkflowState state,
                         std::function<bool(const VersionName &)> accepts, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_model(model)
    , m_list(new BoardList(std::move(accepts), this))
    , m_icon(new QLabel(this))
    , m_name(new QLabel(this))
    , m_count(new QLabel(this))
{
    setLook(this, Look::Card);
    setLook(m_count, Look::Muted);
    m_name->setFont(typeFont(TypeScale::Strong));
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_model->setParent(this);
    m_list->setModel(m_model);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space + spaceTiny, space + spaceTiny, space + spaceTiny, space);
    head->setSpacing(space);
    head->addWidget(m_icon);
    head->addWidget(m_name, 1);
    head->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    setMinimumWidth(150);
    updateTexts();
}

void BoardColumn::reload()
{
    m_model->reload();
    updateTexts();
}

void BoardColumn::updateTexts()
{
    m_name->setText(stateName(m_state));
    m_count->setText(QLocale().toString(m_model->total()));
    m_list->setAccessibleName(
        Tr::tr("%1: %n text(s)", nullptr, m_model->total()).arg(stateName(m_state)));
    m_list->setAccessibleDescription(
        Tr::tr("Control and the arrow keys move a text to the state beside; "
               "the menu key offers all steps."));
    m_icon->setPixmap(
        icon(QString(enumName(m_state)), IconTint::Muted).pixmap(QSize(16, 16), devicePixelRatioF()));
}

void BoardColumn::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        updateTexts();
}

} // namespace gaceta::ui
