#pragma once
// The form of a statistic: what it counts, its dated values, how they read in each language, and every
// text that prints it, with what a change does there.

#include "ui/editors/form/recordform.h"

class QLabel;
class QPushButton;

namespace gaceta::ui {

class FactUsesView;
class ObservationTable;
class OptionalDateEdit;
class SeriesChart;

class StatisticEditor final : public RecordForm<Statistic>
{
    Q_OBJECT

public:
    explicit StatisticEditor(const EditorContext &context, QWidget *parent = nullptr);
    ~StatisticEditor() override;

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
    void addUses();
    void readChoices();
    void readStyles();
    void readUses();
    void showChart();
    void preview();
    void confirmStillRight();
    void askFile(int row);
    void attach(int row, const QString &path);
    [[nodiscard]] QString tableHint() const;
    [[nodiscard]] QString reviewHint() const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] const Observation *shownObservation() const;

    FieldGrid *m_values = nullptr;
    ObservationTable *m_table;
    SeriesChart *m_chart;
    QLabel *m_preview;
    FactUsesView *m_uses;
    OptionalNumberEdit *m_goalYear;
    OptionalDateEdit *m_goalEnd;
    QPushButton *m_stillRight;
    FieldBox *m_tableBox = nullptr;
    FieldBox *m_reviewBox = nullptr;
    Statistic m_shown; // the value with what is just being typed
    Localized<HouseStyle> m_styles;
    QTimer m_usesLater;
    std::pair<QString, QString> m_usesOf; // the item, and what texts name it by
};

} // namespace gaceta::ui
