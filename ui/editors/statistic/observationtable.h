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
    ~ObservationTable() override;

    void setSchools(const QList<Choice> &schools);
    // Files of the newsroom that are no images.
    void setFiles(const QList<Choice> &files);
    // What is added begins no later than that day.
    void setToday(const QDate &today) { m_today = today; }
    // The row that has the focus, else -1.
    [[nodiscard]] int currentRow() const;
    void setFile(int row, const MediaId &file);
    [[nodiscard]] const QList<Observation> &observations() const;
    // Tells nobody: edited() is for what the person does.
    void setObservations(const QList<Observation> &observations);
    // Adds the next one (core/comparison.h) and begins to edit its value.
    void addOne();
    [[nodiscard]] ObservationView *table() const { return m_table; }

signals:
    void edited();
    // The observations with what is just being typed; told again, without it, when typing ends.
    void typed(const QList<gaceta::Observation> &observations);
    void currentChanged(int row);
    // A row was added, and its value waits to be typed: it should be seen.
    void added();
    // A file from the computer should be kept with that row.
    void attachRequested(int row);
    // What was typed into a cell and cannot be taken, in a sentence.
    void refused(const QString &sentence);

private:
    void arrangeColumns();
    void fit();

    ObservationModel *m_model;
    ObservationView *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_attach;
    QDate m_today;
};

} // namespace gaceta::ui
