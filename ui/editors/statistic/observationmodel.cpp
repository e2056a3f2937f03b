#include "ui/editors/statistic/observationmodel.h"

#include "ui/editors/tr.h"
#include "ui/widgets/fields/typedday.h"

#include <QLocale>

#include <cmath>

namespace gaceta::ui {

using editors::Tr;

ObservationModel::ObservationModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ObservationModel::setObservations(const QList<Observation> &observations)
{
    if (observations == m_rows)
        return;
    beginResetModel();
    m_rows = observations;
    endResetModel();
}

void ObservationModel::setChoices(Column column, const QList<Choice> &choices)
{
    (column == File ? m_files : m_schools) = choices;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, column), index(rowCount() - 1, column));
}

const QList<Choice> &ObservationModel::choices(int column) const
{
    return column == File ? m_files : m_schools;
}

QString ObservationModel::noChoice(int column)
{
    return column == File ? Tr::tr("No file") : Tr::tr("All schools");
}

QList<Observation> ObservationModel::withText(const QModelIndex &cell, const QString &text) const
{
    QList<Observation> rows = m_rows;
    Observation changed = rows.at(cell.row());
    if (take(changed, cell.column(), text.trimmed()))
        rows[cell.row()] = changed;
    return rows;
}

// Puts that row where its day belongs, and gives back where that is.
int ObservationModel::sorted(int row)
{
    int to = row;
    const QDate day = m_rows.at(row).asOf;
    while (to > 0 && m_rows.at(to - 1).asOf > day)
        --to;
    while (to + 1 < m_rows.size() && m_rows.at(to + 1).asOf < day)
        ++to;
    if (to == row)
        return row;
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    m_rows.move(row, to);
    endMoveRows();
    return to;
}

int ObservationModel::add(const Observation &observation)
{
    const int row = static_cast<int>(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.append(observation);
    endInsertRows();
    const int place = sorted(row);
    emit edited();
    return place;
}

void ObservationModel::remove(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    emit edited();
}

int ObservationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ObservationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QString chosenId(const Observation &observation, int column)
{
    if (column == ObservationModel::File)
        return observation.file.isNull() ? QString() : observation.file.text();
    return observation.school.isNull() ? QString() : observation.school.text();
}

QString ObservationModel::text(const Observation &observation, int column) const
{
    switch (column) {
    case AsOf:
        return observation.asOf.isValid() ? dayText(observation.asOf) : QString();
    case Value:
        return QLocale().toString(observation.value, 'f', QLocale::FloatingPointShortest);
    case Period:
        return observation.period;
    case Population:
        return observation.population;
    case School:
    case File: {
        const QString id = chosenId(observation, column);
        const QList<Choice> &known = choices(column);
        const auto found = std::ranges::find(known, id, &Choice::id);
        if (found != known.end())
            return found->name;
        if (!id.isEmpty())
            return Tr::tr("No longer there");
        return column == School ? noChoice(column) : QString();
    }
    case Source:
        return observation.source;
    case SourceUrl:
        return observation.sourceUrl;
    default:
        return {};
    }
}

QVariant ObservationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Observation &observation = m_rows.at(index.row());
    if (index.column() == Baseline) {
        if (role == Qt::CheckStateRole)
            return observation.baseline ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::AccessibleTextRole)
            return observation.baseline ? Tr::tr("Baseline") : Tr::tr("Not the baseline");
        return {};
    }
    if (role == Qt::EditRole && (index.column() == School || index.column() == File))
        return chosenId(observation, index.column());
    if (role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole)
        return text(observation, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Value)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ObservationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return int((section == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case AsOf:
        return Tr::tr("In force from");
    case Value:
        return Tr::tr("Value");
    case Period:
        return Tr::tr("Period");
    case Population:
        return Tr::tr("Who was counted");
    case School:
        return Tr::tr("School");
    case Baseline:
        return Tr::tr("Baseline");
    case Source:
        return Tr::tr("Source");
    case SourceUrl:
        return Tr::tr("Link to the source");
    case File:
        return Tr::tr("File it was taken from");
    default:
        return {};
    }
}

Qt::ItemFlags ObservationModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return base | (index.column() == Baseline ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

bool ObservationModel::take(Observation &observation, int column, const QString &text) const
{
    switch (column) {
    case AsOf: {
        const QDate day = dayFrom(text);
        if (day.isValid())
            observation.asOf = day;
        return day.isValid();
    }
    case Value: {
        bool fits = false;
        double number = QLocale().toDouble(text.trimmed(), &fits);
        if (!fits)
            number = QLocale::c().toDouble(text.trimmed(), &fits);
        if (fits && std::isfinite(number))
            observation.value = number;
        return fits;
    }
    case Period:
        observation.period = text;
        return true;
    case Population:
        observation.population = text;
        return true;
    case School:
        observation.school = SchoolId::parse(text).value_or(SchoolId());
        return true;
    case File:
        observation.file = MediaId::parse(text).value_or(MediaId());
        return true;
    case Source:
        observation.source = text;
        return true;
    case SourceUrl:
        observation.sourceUrl = text;
        return true;
    default:
        return false;
    }
}

bool ObservationModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    Observation next = m_rows.at(index.row());
    if (index.column() == Baseline && role == Qt::CheckStateRole)
        next.baseline = value.toInt() == Qt::Checked;
    else if (role != Qt::EditRole)
        return false;
    else if (const QString text = value.toString().trimmed(); !take(next, index.column(), text)) {
        emit refused(index.column(), text);
        return false;
    }
    if (next == m_rows.at(index.row()))
        return true;
    m_rows[index.row()] = next;
    emit dataChanged(index, index);
    const int row = sorted(index.row());
    emit edited();
    if (row != index.row())
        emit rowMoved(row);
    return true;
}

} // namespace gaceta::ui
