#pragma once
// Imports a JSON document: reads it, shows what would happen, and does it when the person agrees.

#include "app/exchange/importplan.h"
#include "app/jobs/jobrunner.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace gaceta::ui {

class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    // Begins to read at once.
    ImportDialog(const QString &file, QWidget *parent);

    // The plan the person agreed to.
    [[nodiscard]] const exchange::ImportPlan &plan() const { return *m_plan; }

public slots:
    void reject() override;

private:
    void layOut();
    void finish(const Result<> &result);

    std::shared_ptr<exchange::ImportPlan> m_plan;
    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_import;
    jobs::JobRunner m_runner;
};

} // namespace gaceta::ui
