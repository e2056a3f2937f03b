#include "ui/editors/statistic/observationtable.h"

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
{
    setFocusProxy(m_table);
    m_table->setModel(m_model);
    const QList<int> widths{108, 92, 88, 132, 140, 92, 200, 200};
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths.at(column));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
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
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) { m_remove->setEnabled(now.isValid()); });
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
        emit m_model->headerDataChanged(Qt::Horizontal, 0, ObservationModel::ColumnCount - 1);
    });
    fit();
}

void ObservationTable::setSchools(const QList<Choice> &schools)
{
    m_model->setSchools(schools);
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
    Observation observation;
    observation.asOf = m_today;
    const int row = m_model->add(observation);
    const QModelIndex value = m_model->index(row, ObservationModel::Value);
    m_table->setCurrentIndex(value);
    m_table->scrollTo(value);
    m_table->edit(value);
}

// As high as its rows, up to ten of them, with room for the scroll bar below.
void ObservationTable::fit()
{
    const int rows = std::clamp(m_model->rowCount(), 1, 10);
    m_table->setFixedHeight(rows * rowHeight + m_table->horizontalHeader()->sizeHint().height() + 18);
    m_remove->setEnabled(m_table->currentIndex().isValid());
}

} // namespace gaceta::ui
