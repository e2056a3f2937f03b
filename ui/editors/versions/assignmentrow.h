#pragma once
// Who sees to the text of one language next, and by when.

#include <QDate>
#include <QWidget>

class QComboBox;

namespace gaceta::ui {

class FieldBox;
class OptionalDateEdit;

class AssignmentRow final : public QWidget
{
    Q_OBJECT

public:
    explicit AssignmentRow(QWidget *parent);

    // To choose from; any other name can be typed.
    void setPeople(const QStringList &people);
    void setTexts(const QString &language);
    [[nodiscard]] QString person() const;
    void setPerson(const QString &person);
    [[nodiscard]] OptionalDateEdit *due() const { return m_due; }
    [[nodiscard]] FieldBox *personBox() const { return m_personBox; }
    [[nodiscard]] FieldBox *dueBox() const { return m_dueBox; }

signals:
    void personEdited();

private:
    QComboBox *m_person;
    FieldBox *m_personBox;
    OptionalDateEdit *m_due;
    FieldBox *m_dueBox;
};

} // namespace gaceta::ui
