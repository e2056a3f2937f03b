#include "ui/window/checks/checksdock.h"

#include "app/settings/windowsettings.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/checks/checkspanel.h"
#include "ui/window/newsroomview.h"
#include "ui/window/tr.h"

#include <QAction>
#include <QEvent>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

ChecksDock::ChecksDock(settings::SettingsStore &settings, QAction *toggle, QWidget *parent)
    : QDockWidget(parent)
    , m_settings(settings)
    , m_toggle(toggle)
{
    setObjectName(u"checks"_s);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_toggle->setCheckable(true);
    m_toggle->setChecked(settings::checksShown.get(settings));
    connect(m_toggle, &QAction::triggered, this, &ChecksDock::choose);
    // Only what the person does by its close button: hiding with the newsroom is no choice.
    connect(this, &QDockWidget::visibilityChanged, this, [this] {
        if (m_panel && isHidden() && m_toggle->isChecked()) {
            m_toggle->setChecked(false);
            choose(false);
        }
    });
    setTexts();
    hide();
}

void ChecksDock::setView(NewsroomView *view)
{
    delete std::exchange(m_panel, nullptr);
    m_findings = 0;
    setTexts();
    if (!view)
        return hide();
    m_panel = new ChecksPanel(view->session(), *view->editorPane(), this);
    connect(m_panel, &ChecksPanel::counted, this, &ChecksDock::count);
    connect(m_panel, &ChecksPanel::problem, view,
            [view](const Error &error) { view->messages()->tell(MessageKind::Problem, error.message); });
    connect(m_panel, &ChecksPanel::fieldWanted, view, &NewsroomView::showItem);
    setWidget(m_panel);
    m_panel->watcher().setWatched(true);
    setVisible(m_toggle->isChecked());
}

void ChecksDock::choose(bool shown)
{
    settings::checksShown.set(m_settings, shown);
    setVisible(shown && m_panel);
    if (shown && m_panel)
        m_panel->watcher().askSoon();
}

void ChecksDock::count(int findings)
{
    m_findings = findings;
    setTexts();
}

void ChecksDock::setTexts()
{
    setWindowTitle(Tr::tr("Checks"));
    m_toggle->setIconText(m_findings == 0 ? Tr::tr("Checks")
                                          : Tr::tr("Checks: %n", nullptr, m_findings));
}

void ChecksDock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    QDockWidget::changeEvent(event);
}

} // namespace gaceta::ui
