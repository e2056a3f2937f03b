#include "ui/window/findingmodel.h"

#include "ui/models/listrow.h"
#include "ui/models/names.h"
#include "ui/window/tr.h"

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

void FindingModel::setFindings(const QList<PublishFinding> &findings)
{
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

const check::Finding &FindingModel::finding(const QModelIndex &row) const
{
    return m_findings.at(row.row()).finding;
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

static QString whereText(const PublishFinding &one)
{
    const check::Finding &finding = one.finding;
    QString text = finding.severity == check::Severity::Required ? Tr::tr("Must be put right")
                                                                 : Tr::tr("Better put right");
    text += u" · "_s + one.title;
    if (!finding.language.isNull())
        text += u" · "_s + languageName(finding.language);
    return text;
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PublishFinding &one = m_findings.at(index.row());
    const bool required = one.finding.severity == check::Severity::Required;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return one.finding.message;
    case DetailRole:
        return whereText(one);
    case IconNameRole:
        return required ? u"problem"_s : u"warning"_s;
    case Qt::AccessibleTextRole:
        return QString(one.finding.message + u' ' + whereText(one));
    default:
        return {};
    }
}

} // namespace gaceta::ui
