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
    enum Column {
        AsOf,
        Value,
        Period,
        Population,
        School,
        Baseline,
        Source,
        SourceUrl,
        File,
        ColumnCount
    };

    explicit ObservationModel(QObject *parent = nullptr);

    [[nodiscard]] const QList<Observation> &observations() const { return m_rows; }
    // Tells nobody through edited().
    void setObservations(const QList<Observation> &observations);
    // What the columns School and File are chosen from; the first of them is none of these.
    void setChoices(Column column, const QList<Choice> &choices);
    [[nodiscard]] const QList<Choice> &choices(int column) const;
    [[nodiscard]] static QString noChoice(int column);
    // The observations as they would be with that text in the cell; the same where it cannot be read.
    [[nodiscard]] QList<Observation> withText(const QModelIndex &cell, const QString &text) const;
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
    QList<Choice> m_files;
};

} // namespace gaceta::ui
