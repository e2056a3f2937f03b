#pragma once
// The dock of the checks beside the form. It is there while a newsroom is open, where the person wants
// it.

#include "app/settings/settingsstore.h"

#include <QDockWidget>

class QAction;

namespace gaceta::ui {

class ChecksPanel;
class NewsroomView;

class ChecksDock final : public QDockWidget
{
    Q_OBJECT

public:
    // `toggle` shows and hides it, and says how much there is to put right.
    ChecksDock(settings::SettingsStore &settings, QAction *toggle, QWidget *parent);

    // Null: no newsroom is open. To be told before a view goes.
    void setView(NewsroomView *view);
    [[nodiscard]] ChecksPanel *panel() const { return m_panel; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(bool shown);
    void count(int findings);
    void setTexts();

    settings::SettingsStore &m_settings;
    QAction *m_toggle;
    ChecksPanel *m_panel = nullptr;
    int m_findings = 0;
};

} // namespace gaceta::ui
