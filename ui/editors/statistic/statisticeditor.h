#pragma once
// The form of a statistic: what it counts, its dated values, and how they read in each language.

#include "ui/editors/form/recordform.h"

class QLabel;

namespace gaceta::ui {

class ObservationTable;
class SeriesChart;

class StatisticEditor final : public RecordForm<Statistic>
{
    Q_OBJECT

public:
    explicit StatisticEditor(const EditorContext &context, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString nameIn(const Statistic &value, const LanguageTag &language) const override;
    [[nodiscard]] Statistic blank(const NewItem &start) const override;
    void follow(Statistic &value, const FieldName &field) const override;
    void valueChanged() override;
    void newsroomChanged(const editing::Change &change) override;
    void changeEvent(QEvent *event) override;

private:
    void addMeasure();
    void addGoal();
    void addObservations();
    void readSchools();
    void readStyles();
    void preview();
    [[nodiscard]] QString previewRow(const LanguageTag &language, double number) const;

    FieldGrid *m_values = nullptr;
    ObservationTable *m_table;
    SeriesChart *m_chart;
    QLabel *m_preview;
    OptionalNumberEdit *m_goalYear;
    Localized<HouseStyle> m_styles;
};

} // namespace gaceta::ui
