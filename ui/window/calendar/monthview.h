#pragma once
// The grid of a month. What happens on a day can be dragged to another. The arrow keys go from day to
// day, over its edges into the next month as well; Page Up and Page Down go by months.

#include <QDate>
#include <QTableView>

namespace gaceta::ui {

class MonthModel;

class MonthView final : public QTableView
{
    Q_OBJECT

public:
    MonthView(MonthModel *model, QWidget *parent);

    void select(const QDate &day);
    [[nodiscard]] QDate selected() const;

signals:
    void daySelected(const QDate &day);
    void monthWanted(const QDate &day); // shows its month, then select()
    void entered();                     // on to what happens on that day

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void go(const QDate &day);

    MonthModel *m_model;
    QPoint m_pressed; // where a drag begins
};

} // namespace gaceta::ui
