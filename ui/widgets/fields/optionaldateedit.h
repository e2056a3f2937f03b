#pragma once
// A day that may be left out: typed, or picked from a calendar.

#include <QDate>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace gaceta::ui {

class OptionalDateEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit OptionalDateEdit(QWidget *parent = nullptr);

    // The last day that could be read; invalid where the field is empty.
    [[nodiscard]] QDate date() const { return m_date; }
    // Tells nobody: edited() is for what the person does.
    void setDate(const QDate &date);
    // What an empty field says in a screen reader's and a sighted person's eye: "No embargo".
    void setPlaceholder(const QString &text);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void display();
    void openCalendar();
    void take(const QDate &date);

    QLineEdit *m_edit;
    QToolButton *m_calendar;
    QDate m_date;
};

} // namespace gaceta::ui
