#include "ui/editors/statistic/observationtable.h"

#include "ui/editors/statistic/observationmodel.h"
#include "ui/editors/tr.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

namespace {

// The school is chosen from a list; all else is typed.
class ObservationDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        QWidget *editor = nullptr;
        if (index.column() == ObservationModel::School) {
            auto *combo = new QComboBox(parent);
            combo->addItem(Tr::tr("All schools"), QString());
            const auto *model = static_cast<const ObservationModel *>(index.model());
            for (const Choice &school : model->schools())
                combo->addItem(school.name, school.id);
            editor = combo;
        } else {
            editor = QStyledItemDelegate::createEditor(parent, option, index);
            editor->setStyleSheet(u"padding: 0 4px; border-radius: 0;"_s);
        }
        editor->setAccessibleName(
            index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
        return editor;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *combo = qobject_cast<QComboBox *>(editor))
            combo->setCurrentIndex(std::max(0, combo->findData(index.data(Qt::EditRole))));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override
    {
        if (auto *combo = qobject_cast<QComboBox *>(editor))
            model->setData(index, combo->currentData(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }
};

} // namespace

ObservationTable::ObservationTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new ObservationModel(this))
    , m_table(new QTableView(this))
    , m_add(new QPushButton(icon(u"plus"_s), QString(), this))
    , m_remove(new QPushButton(icon(u"minus"_s), QString(), this))
{
    setFocusProxy(m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ObservationDelegate(m_table));
    m_table->setTabKeyNavigation(false); // Tab leaves the table, the arrows go about in it
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                             QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(36);
    m_table->setWordWrap(false);
    const QList<int> widths{120, 100, 90, 140, 150, 80, 220, 220};
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths.at(column));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    column->addWidget(m_table);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &ObservationTable::addOne);
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_model->remove(m_table->currentIndex().row()); });
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

void ObservationTable::setObservations(const QList<Observation> &observations)
{
    m_model->setObservations(observations);
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

// As high as its rows, up to ten of them.
void ObservationTable::fit()
{
    const int rows = std::clamp(m_model->rowCount(), 2, 10);
    m_table->setFixedHeight(rows * 36 + 36 + 24);
    m_remove->setEnabled(m_model->rowCount() > 0);
}

} // namespace gaceta::ui
