#pragma once
// What an export came to, and where to look at it.

#include "ui/dialogs/exportrequest.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace gaceta::ui {

class ExportResultPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportResultPage(QWidget *parent);

    void show(const ExportRequest &request, const ExportOutcome &outcome);

private:
    QLabel *m_summary;
    QLabel *m_place;
    QLabel *m_next; // what to do with it
    QLabel *m_warningsTitle;
    QPlainTextEdit *m_warnings;
    QPushButton *m_open;
    QPushButton *m_folder;
    QString m_file;
};

} // namespace gaceta::ui
