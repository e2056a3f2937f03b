#pragma once
// The names a school had before, one a row with the years they were used in.

#include "app/core/school.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace gaceta::ui {

class OptionalNumberEdit;

class FormerNamesEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit FormerNamesEdit(QWidget *parent = nullptr);

    // Tells nobody: edited() is for what the person does.
    void setNames(const QList<FormerName> &names);
    [[nodiscard]] QList<FormerName> names() const;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QLineEdit *name = nullptr;
        OptionalNumberEdit *from = nullptr;
        OptionalNumberEdit *until = nullptr;
        QPushButton *remove = nullptr;
    };

    Row makeRow();
    void removeRow(const QWidget *row);
    void setTexts();

    QList<Row> m_rows;
    QVBoxLayout *m_lines;
    QPushButton *m_add;
};

} // namespace gaceta::ui
