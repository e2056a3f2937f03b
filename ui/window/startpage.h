#pragma once
// What stands in the window while no newsroom is open: make one, open one, or look at the sample; and
// those that were open lately.

#include "app/settings/settingsstore.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gaceta::ui {

class MessageBar;

class StartPage final : public QWidget
{
    Q_OBJECT

public:
    StartPage(settings::SettingsStore &settings, QWidget *parent);

    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    // Looks again which files are there.
    void reload();

signals:
    void newWanted();
    void openWanted();
    void sampleWanted();
    void manualWanted();
    void fileChosen(const QString &path);

private:
    QWidget *makeWelcome();
    void updateTexts();
    void addFile(const QString &path);

    settings::SettingsStore &m_settings;
    MessageBar *m_messages;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_new;
    QPushButton *m_open;
    QPushButton *m_sample;
    QPushButton *m_manual;
    QLabel *m_recentTitle;
    QWidget *m_recent;
    QVBoxLayout *m_files;
};

} // namespace gaceta::ui
