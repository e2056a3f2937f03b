#include "ui/window/autosave.h"

#include "ui/editors/itemeditor.h"

#include <QApplication>

namespace gaceta::ui {

// Long enough not to make a revision of every sentence: what is typed is safe in the journal anyway.
static constexpr std::chrono::milliseconds pauseBeforeSaving{5000};

AutoSave::AutoSave(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pauseBeforeSaving);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_editor && m_editor->isDirty())
            emit pauseReached();
    });
    qApp->installEventFilter(this);
}

void AutoSave::watch(ItemEditor *editor)
{
    if (m_editor)
        disconnect(m_editor, nullptr, this, nullptr);
    m_timer.stop();
    m_editor = editor;
    if (!editor)
        return;
    connect(editor, &ItemEditor::dirtyChanged, this, [this](bool dirty) {
        if (dirty)
            m_timer.start();
        else
            m_timer.stop();
    });
}

bool AutoSave::eventFilter(QObject *watched, QEvent *event)
{
    // Typing goes on: the pause begins anew.
    const bool acts = event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress;
    if (acts && m_timer.isActive() && watched->isWidgetType() && m_editor &&
        m_editor->isAncestorOf(qobject_cast<QWidget *>(watched)))
        m_timer.start();
    return false;
}

} // namespace gaceta::ui
