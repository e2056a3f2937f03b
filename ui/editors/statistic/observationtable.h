#pragma once
// The table of a statistic's observations with its buttons.

#include "app/core/statistic.h"
#include "ui/widgets/fields/choice.h"

#include <QDate>
#include <QWidget>

class QPushButton;

namespace gaceta::ui {

class ObservationModel;
class ObservationView;

class ObservationTable final : public QWidget
{
    Q_OBJECT

public:
    explicit ObservationTable(QWidget *parent = nullptr);

    void setSchools(const QList<Choice> &schools);
    // A new observation begins with that day.
    void setToday(const QDate &today) { m_today = today; }
    [[nodiscard]] const QList<Observation> &observations() const;
    // Tells nobody: edited() is for what the person does.
    void setObservations(const QList<Observation> &observations);
    // Adds one and begins to edit its value.
    void addOne();
    [[nodiscard]] ObservationView *table() const { return m_table; }

signals:
    void edited();
    // What was typed into a cell and cannot be taken, in a sentence.
    void refused(const QString &sentence);

private:
    void fit();

    ObservationModel *m_model;
    ObservationView *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    QDate m_today;
};

} // namespace gaceta::ui
