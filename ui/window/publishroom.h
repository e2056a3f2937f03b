#pragma once
// The publish room: where the site will stand, what goes out and what does not, and what stands in its
// way.

#include "app/jobs/jobrunner.h"
#include "ui/window/publishsummary.h"
#include "ui/window/session.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QHBoxLayout;

namespace gaceta::ui {

class FindingModel;

class PublishRoom final : public QWidget
{
    Q_OBJECT

public:
    PublishRoom(Session &session, QWidget *parent);

    // Looks at everything anew, beside the window, where content or time have changed something.
    void reload();
    [[nodiscard]] bool isLooking() const { return m_runner.isRunning(); }

signals:
    void exportWanted();
    void jsonExportWanted();
    void factSheetExportWanted();
    void problem(const gaceta::Error &error);
    void fieldWanted(gaceta::ItemKind kind, const QString &item, const gaceta::LanguageTag &language,
                     const QString &field);

private:
    void layOut();
    void updateTexts();
    void finish(const Result<> &result);
    void showSummary();
    void showFindings();
    QWidget *makeEditionCard(const site::EditionForecast &edition);
    [[nodiscard]] bool isCurrent(const QString &token, const QDateTime &now) const;
    void openFinding(const QModelIndex &row);

    Session &m_session;
    PublishSummary m_summary;
    bool m_isKnown = false;
    QString m_token; // of the content that the summary is about
    FindingModel *m_model;
    QLabel *m_title;
    QLabel *m_address;
    QLabel *m_problem;
    QLabel *m_whole;
    QPushButton *m_export;
    QPushButton *m_json;
    QPushButton *m_factSheet;
    QPushButton *m_changeAddress;
    QLabel *m_theme;
    QPushButton *m_changeTheme;
    QHBoxLayout *m_editions;
    QLabel *m_findingsTitle;
    QLabel *m_findingsHint;
    QListView *m_findings;
    std::shared_ptr<PublishSummary> m_found; // by the job that runs
    QString m_foundToken;
    bool m_again = false; // something changed while it was looking
    jobs::JobRunner m_runner;
};

} // namespace gaceta::ui
