#include "ui/window/writing/writingmode.h"

#include "ui/widgets/messagebar.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/window/listpane.h"
#include "ui/window/mainwindow.h"
#include "ui/window/newsroomview.h"
#include "ui/window/tr.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>

#include <chrono>

namespace gaceta::ui {

using window::Tr;

// In which the window has its former size again after full screen.
static constexpr std::chrono::milliseconds leavingTime{1000};

WritingMode::WritingMode(MainWindow &window, QAction &action)
    : QObject(&window)
    , m_window(window)
    , m_action(action)
    , m_leave(new QShortcut(QKeySequence(Qt::Key_Escape), &window))
{
    m_action.setCheckable(true);
    m_leave->setEnabled(false);
    connect(m_leave, &QShortcut::activated, this, &WritingMode::end);
    connect(&action, &QAction::triggered, this, [this](bool on) { on ? begin() : end(); });
    window.installEventFilter(this);
}

void WritingMode::begin()
{
    NewsroomView *view = m_window.view();
    ItemEditor *editor = view ? view->editorPane()->editor() : nullptr;
    if (m_on || !editor || !editor->setWriting(true)) {
        m_action.setChecked(m_on);
        if (view && !m_on)
            view->messages()->tell(MessageKind::Info,
                                   Tr::tr("Open a news entry or a page first, to write its text."));
        return;
    }
    m_on = true;
    m_view = view;
    m_editor = editor;
    m_item = editor->item();
    hideAround();
    view->setWriting(true);
    m_bar = makeBar();
    view->editorPane()->setWriting(m_bar);
    m_before = m_window.windowState();
    m_window.setWindowState(m_before | Qt::WindowFullScreen);
    m_action.setChecked(true);
    m_leave->setEnabled(true);
    connect(view, &NewsroomView::editorChanged, this, &WritingMode::follow);
    if (!m_window.focusWidget() || !editor->isAncestorOf(m_window.focusWidget()) ||
        !m_window.focusWidget()->isVisible())
        editor->focusFirstField();
}

// A dock that is hidden here is not one that the person has closed.
void WritingMode::hideAround()
{
    QList<QWidget *> around{m_window.menuBar()};
    m_docks.clear();
    m_dockWidths.clear();
    for (QDockWidget *dock : m_window.findChildren<QDockWidget *>()) {
        around.append(dock);
        if (dock->isHidden())
            continue;
        m_docks.append(dock);
        m_dockWidths.append(dock->width());
    }
    for (QWidget *each : std::as_const(around)) {
        if (each->isHidden())
            continue;
        const QSignalBlocker quiet(each);
        each->hide();
        m_hidden.append(each);
    }
}

QWidget *WritingMode::makeBar()
{
    auto *bar = new QWidget(m_view->editorPane());
    auto *title = new QLabel(m_editor->kindText(), bar);
    setLook(title, Look::Muted);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(spaceWide, spaceTiny, spaceWide, spaceTiny);
    row->setSpacing(space);
    row->addWidget(title);
    row->addStretch(1);
    for (QAction *action : m_editor->formActions()) {
        if (action->icon().isNull() || !action->isCheckable())
            continue;
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    auto *leave = new QPushButton(Tr::tr("Leave (Esc)"), bar);
    setLook(leave, Look::Quiet);
    leave->setToolTip(Tr::tr("Back to the whole window"));
    connect(leave, &QPushButton::clicked, this, &WritingMode::end);
    row->addWidget(leave);
    return bar;
}

void WritingMode::end()
{
    m_action.setChecked(false);
    if (!m_on)
        return;
    m_on = false;
    m_leave->setEnabled(false);
    for (const QPointer<QWidget> &each : std::as_const(m_hidden)) {
        if (!each)
            continue;
        const QSignalBlocker quiet(each.data());
        each->show();
    }
    m_hidden.clear();
    m_window.setWindowState(m_before);
    giveDocksTheirWidth();
    QTimer::singleShot(leavingTime, this, [this] { m_docks.clear(); });
    if (m_editor)
        m_editor->setWriting(false);
    if (m_view) {
        m_view->disconnect(this);
        m_view->editorPane()->setWriting(nullptr);
        m_view->setWriting(false);
    }
    if (m_bar)
        m_bar->deleteLater();
}

// Whatever else comes up wants to be seen whole.
void WritingMode::follow()
{
    const ItemEditor *now = m_view ? m_view->editorPane()->editor() : nullptr;
    const ListPane *list = m_view ? m_view->currentList() : nullptr;
    if (!now || now != m_editor || now->item() != m_item || !now->isVisible() ||
        (list && list->isVisible()))
        end();
}

void WritingMode::giveDocksTheirWidth()
{
    if (!m_docks.isEmpty() && !m_on)
        m_window.resizeDocks(m_docks, m_dockWidths, Qt::Horizontal);
}

bool WritingMode::eventFilter(QObject *watched, QEvent *event)
{
    // A window manager makes the window small again some time later.
    if (event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, &WritingMode::giveDocksTheirWidth);
    // What is remembered of the window is how it was before.
    if (event->type() == QEvent::Close)
        end();
    return QObject::eventFilter(watched, event);
}

} // namespace gaceta::ui
