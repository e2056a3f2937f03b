#pragma once
// The observations of a statistic as a table that is edited in place: numbers and days as the language
// of the program writes them, always in the order of their days.

#include "app/core/statistic.h"
#include "ui/widgets/fields/choice.h"

#include <QAbstractTableModel>

namespace gaceta::ui {

class ObservationModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { AsOf, Value, Period, Population, School, Baseline, Source, SourceUrl, ColumnCount };

    explicit ObservationModel(QObject *parent = nullptr);

    [[nodiscard]] const QList<Observation> &observations() const { return m_rows; }
    // Tells nobody through edited().
    void setObservations(const QList<Observation> &observations);
    void setSchools(const QList<Choice> &schools);
    [[nodiscard]] const QList<Choice> &schools() const { return m_schools; }
    // Gives back the row.
    int add(const Observation &observation);
    void remove(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void edited();
    void rowMoved(int row);                        // its day put it elsewhere
    void refused(int column, const QString &text); // no day, no number

private:
    [[nodiscard]] QString text(const Observation &observation, int column) const;
    [[nodiscard]] bool take(Observation &observation, int column, const QString &text) const;
    int sorted(int row);

    QList<Observation> m_rows;
    QList<Choice> m_schools;
};

} // namespace gaceta::ui
