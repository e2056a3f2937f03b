#pragma once
// Exports the newsroom: asks, shows how far it is (and can stop), and says what came of it.

#include "ui/dialogs/exportrequest.h"

#include "app/core/clock.h"
#include "app/core/organisation.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace gaceta::ui {

class ExportChangesPage;
class ExportLinksPage;
class ExportOptionsPage;
class ExportResultPage;

class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Subject
    {
        QString newsroom; // path of its file
        Organisation organisation;
        std::shared_ptr<const Clock> clock;
        QString folder; // where exports go unless another place is chosen
    };

    ExportDialog(const Subject &subject, ExportFormat format, QWidget *parent);

    [[nodiscard]] ExportOptionsPage *options() const { return m_options; }
    [[nodiscard]] ExportChangesPage *changes() const { return m_changes; }
    [[nodiscard]] ExportLinksPage *links() const { return m_links; }

signals:
    void exported(const QString &target);
    // The text that holds a link that leads nowhere; the dialog is over.
    void fieldWanted(gaceta::ItemKind kind, const QString &item, const gaceta::LanguageTag &language,
                     const QString &field);

public slots:
    void reject() override;

private:
    void layOut();
    QWidget *makeProgressPage();
    [[nodiscard]] bool takeRequest();
    void begin(const jobs::JobRunner::Job &job);
    void start();
    void rehearse();
    void goBack();
    void finish(const Result<> &result);
    void showOutcome();
    void showPage(QWidget *page);

    Subject m_subject;
    ExportRequest m_request;
    std::shared_ptr<ExportOutcome> m_outcome;
    std::shared_ptr<site::BundleChanges> m_found; // by a rehearsal; null: it is an export
    jobs::JobRunner m_runner;
    QLabel *m_title;
    QLabel *m_problem;
    QStackedWidget *m_pages;
    QScrollArea *m_scroll;
    ExportOptionsPage *m_options;
    QWidget *m_progressPage;
    QLabel *m_activity;
    QProgressBar *m_progress;
    ExportChangesPage *m_changes;
    ExportLinksPage *m_links;
    ExportResultPage *m_result;
    QPushButton *m_rehearse;
    QPushButton *m_back;
    QPushButton *m_start;
    QPushButton *m_cancel;
};

} // namespace gaceta::ui
