#include "ui/window/help/helpcenter.h"

#include "ui/dialogs/help/manualwindow.h"
#include "ui/window/help/manualpages.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>

namespace gaceta::ui {

HelpCenter::HelpCenter(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

HelpCenter::~HelpCenter() = default;

void HelpCenter::showForFront()
{
    showPage(manualPageInFront(m_window));
}

void HelpCenter::showPage(const QString &page)
{
    if (!m_manual)
        m_manual = std::make_unique<ManualWindow>(m_window.context().language);
    m_manual->showPage(page);
}

bool HelpCenter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && watched == &m_window && !event->spontaneous() && m_manual)
        m_manual->close();
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_F1 ||
        !watched->isWidgetType())
        return false;
    const auto *dialog = qobject_cast<QDialog *>(static_cast<QWidget *>(watched)->window());
    if (!dialog)
        return false;
    const QString page = manualPageOf(*dialog);
    showPage(page.isEmpty() ? manualPageInFront(m_window) : page);
    return true;
}

} // namespace gaceta::ui
