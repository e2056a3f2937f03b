#pragma once
// Imports a JSON document: reads it, shows what would happen, and does it when the person agrees. What
// went wrong is said in the dialog itself.

#include "ui/dialogs/importjob.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace gaceta::ui {

class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Subject
    {
        QString newsroom; // path of its file
        editing::NewsroomContext context;
    };

    // Begins to read at once.
    ImportDialog(const QString &file, const Subject &subject, QWidget *parent);

signals:
    // The newsroom holds it now.
    void imported();

public slots:
    void accept() override;
    void reject() override;

private:
    enum class Stage { Reading, Asking, Importing, Failed };

    void layOut();
    void enter(Stage stage);
    void finish(const Result<> &result);
    void ask();
    void fail(const Error &error);

    Subject m_subject;
    Stage m_stage = Stage::Reading;
    std::shared_ptr<exchange::ImportPlan> m_plan;
    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_import;
    QPushButton *m_cancel;
    jobs::JobRunner m_runner;
};

} // namespace gaceta::ui
