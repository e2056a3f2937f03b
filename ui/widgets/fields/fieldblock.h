#pragma once
// A field as it stands in a form: its label above, the field, a line of help and, where something is
// wrong, a line that says what.

#include <QWidget>

class QLabel;

namespace gaceta::ui {

class FieldBlock final : public QWidget
{
    Q_OBJECT

public:
    // Takes the field over. What is said about it is told to screen readers through the field itself.
    explicit FieldBlock(QWidget *field, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *field() const { return m_field; }
    [[nodiscard]] QString label() const;
    [[nodiscard]] QString problem() const;

    void setLabel(const QString &label);
    // Empty: no line.
    void setHelp(const QString &help);
    void setProblem(const QString &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void drawProblemIcon();

    QWidget *m_field;
    QLabel *m_label;
    QLabel *m_help;
    QWidget *m_problemRow;
    QLabel *m_problemIcon;
    QLabel *m_problem;
};

} // namespace gaceta::ui
