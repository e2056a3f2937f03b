#include "ui/editors/statistic/observationtable.h"

#include "app/core/comparison.h"
#include "ui/editors/statistic/observationmodel.h"
#include "ui/editors/statistic/observationview.h"
#include "ui/editors/tr.h"
#include "ui/widgets/fields/typedday.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

static constexpr int rowHeight = 36;

ObservationTable::ObservationTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new ObservationModel(this))
    , m_table(new ObservationView(this))
    , m_add(new QPushButton(icon(u"plus"_s), QString(), this))
    , m_remove(new QPushButton(icon(u"minus"_s), QString(), this))
    , m_attach(new QPushButton(icon(u"import"_s), QString(), this))
{
    setFocusProxy(m_table);
    m_table->setModel(m_model);
    arrangeColumns();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_attach);
    buttons->addStretch();
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space);
    lines->addWidget(m_table);
    lines->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &ObservationTable::addOne);
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_model->remove(m_table->currentIndex().row()); });
    connect(m_table, &ObservationView::removeRequested, m_model, &ObservationModel::remove);
    connect(m_model, &ObservationModel::refused, this, [this](int column, const QString &text) {
        emit refused(
            column == ObservationModel::Value
                ? Tr::tr("“%1” is not a number; write one such as %2.")
                      .arg(text, QLocale().toString(1234.5))
                : Tr::tr("“%1” is not a day; write one such as %2.").arg(text, dayText(m_today)));
    });
    connect(m_attach, &QPushButton::clicked, this, [this] { emit attachRequested(currentRow()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                fit();
                emit currentChanged(now.row());
            });
    connect(m_table, &ObservationView::typing, this,
            [this](const QModelIndex &cell, const QString &text) {
                if (cell.isValid())
                    emit typed(m_model->withText(cell, text));
            });
    connect(m_table, &ObservationView::typingEnded, this,
            [this] { emit typed(m_model->observations()); });
    connect(m_model, &ObservationModel::edited, this, [this] {
        fit();
        emit edited();
    });
    connect(m_model, &ObservationModel::rowMoved, this, [this](int row) {
        m_table->setCurrentIndex(m_model->index(row, m_table->currentIndex().column()));
    });
    keepTranslated(this, [this] {
        m_add->setText(Tr::tr("Add a value"));
        m_remove->setText(Tr::tr("Remove the value"));
        m_attach->setText(Tr::tr("Attach a file…"));
        m_attach->setToolTip(
            Tr::tr("Keeps the table or report with the value it was taken from. Never on the site."));
        emit m_model->headerDataChanged(Qt::Horizontal, 0, ObservationModel::ColumnCount - 1);
    });
    fit();
}

// A cell that is being edited closes as the table goes, and tells it.
ObservationTable::~ObservationTable()
{
    m_table->disconnect(this);
}

// What every value has stands first, so that it is seen in a narrow pane too.
void ObservationTable::arrangeColumns()
{
    using Column = ObservationModel::Column;
    const QList<std::pair<Column, int>> places{
        {Column::AsOf, 104},    {Column::Value, 88},      {Column::Period, 84},
        {Column::School, 128},  {Column::Source, 184},    {Column::Population, 140},
        {Column::Baseline, 92}, {Column::SourceUrl, 200}, {Column::File, 180}};
    QHeaderView *header = m_table->horizontalHeader();
    for (qsizetype place = 0; place < places.size(); ++place) {
        const auto [column, width] = places.at(place);
        header->resizeSection(column, width);
        header->moveSection(header->visualIndex(column), static_cast<int>(place));
    }
}

void ObservationTable::setSchools(const QList<Choice> &schools)
{
    m_model->setChoices(ObservationModel::School, schools);
}

void ObservationTable::setFiles(const QList<Choice> &files)
{
    m_model->setChoices(ObservationModel::File, files);
}

int ObservationTable::currentRow() const
{
    return m_table->currentIndex().row();
}

void ObservationTable::setFile(int row, const MediaId &file)
{
    const QModelIndex cell = m_model->index(row, ObservationModel::File);
    m_model->setData(cell, file.text(), Qt::EditRole);
    m_table->setCurrentIndex(cell);
    m_table->scrollTo(cell);
}

const QList<Observation> &ObservationTable::observations() const
{
    return m_model->observations();
}

// Where the person was stays the place they are at: an undo is no reason to begin from the top.
void ObservationTable::setObservations(const QList<Observation> &observations)
{
    const QModelIndex before = m_table->currentIndex();
    const int row = before.row();
    const int column = before.column();
    m_model->setObservations(observations);
    if (row >= 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), column));
    fit();
}

void ObservationTable::addOne()
{
    Statistic statistic;
    statistic.observations = m_model->observations();
    const int row = m_model->add(nextObservation(statistic, m_today));
    const QModelIndex value = m_model->index(row, ObservationModel::Value);
    m_table->setCurrentIndex(value);
    m_table->scrollTo(value);
    m_table->edit(value);
    emit added();
}

// As high as its rows, up to ten of them, with room for the scroll bar below.
void ObservationTable::fit()
{
    const int rows = std::clamp(m_model->rowCount(), 1, 10);
    m_table->setFixedHeight(rows * rowHeight + m_table->horizontalHeader()->sizeHint().height() + 18);
    for (QPushButton *button : {m_remove, m_attach})
        button->setEnabled(m_table->currentIndex().isValid());
}

} // namespace gaceta::ui
