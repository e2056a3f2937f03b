#pragma once
// Asks what a new newsroom needs to begin with: whose it is, its languages, its time zone and its file.

#include "app/core/organisation.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gaceta::ui {

class NewNewsroomDialog final : public QDialog
{
    Q_OBJECT

public:
    NewNewsroomDialog(const QString &folder, QWidget *parent);

    [[nodiscard]] Organisation organisation() const;
    [[nodiscard]] QString path() const;

private:
    void layOut();
    void fillTimeZones();
    void chooseFile();
    void followName();
    void update();

    QString m_folder;
    QLineEdit *m_name;
    QComboBox *m_first;
    QCheckBox *m_second;
    QComboBox *m_timeZone;
    QLineEdit *m_path;
    QPushButton *m_choose;
    QLabel *m_problem;
    QPushButton *m_create;
    bool m_pathFollows = true; // until the person chooses one
};

} // namespace gaceta::ui
