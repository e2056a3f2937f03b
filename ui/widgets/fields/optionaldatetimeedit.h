#pragma once
// A moment that may be left out: a day and a time as the clocks of one time zone show them, given back
// in UTC.

#include <QDateTime>
#include <QTimeZone>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace gaceta::ui {

class OptionalDateEdit;

class OptionalDateTimeEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit OptionalDateTimeEdit(QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone);
    // The time that a day gets until one is typed; 9 o'clock.
    void setUsualTime(const QTime &time) { m_usualTime = time; }
    // UTC; invalid where the field is empty.
    [[nodiscard]] QDateTime moment() const { return m_moment; }
    // Tells nobody: edited() is for what the person does.
    void setMoment(const QDateTime &moment);
    void setPlaceholder(const QString &text);
    [[nodiscard]] QLineEdit *dayEdit() const;
    [[nodiscard]] QLineEdit *timeEdit() const { return m_time; }

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void display();
    void showTime();
    void showZone();

    OptionalDateEdit *m_day;
    QLineEdit *m_time;
    QLabel *m_zoneName;
    QTimeZone m_zone = QTimeZone::utc();
    QTime m_usualTime{9, 0};
    QDateTime m_moment;
};

} // namespace gaceta::ui
