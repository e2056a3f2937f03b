#pragma once
// One field of a form: its name above, the control, and below it a hint or what is wrong with it. A
// screen reader hears the name as the control's, the rest as its description.

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace gaceta::ui {

class FieldBox final : public QWidget
{
    Q_OBJECT

public:
    // Takes the control over.
    explicit FieldBox(QWidget *control, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *control() const { return m_control; }
    void setName(const QString &name);
    // Said to screen readers after the name, where several boxes share it: the language.
    void setSubject(const QString &subject);
    [[nodiscard]] QString name() const;
    // "Title, Spanish"
    [[nodiscard]] QString spokenName() const;
    void setHint(const QString &hint);
    // Empty: nothing is wrong.
    void setProblem(const QString &problem);
    [[nodiscard]] QString problem() const;
    // At the right end of the line with the name: a small button, a counter.
    void addBeside(QWidget *widget);
    void setNameShown(bool shown);

signals:
    void nameChanged(const QString &spokenName);

private:
    void describe();

    QWidget *m_control;
    QLabel *m_name;
    QHBoxLayout *m_line;
    QLabel *m_hint;
    QLabel *m_problem;
    QString m_subject;
};

} // namespace gaceta::ui
