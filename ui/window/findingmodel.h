#pragma once
// The findings of the checks as a list: the sentence, and where it is.

#include "ui/window/publishsummary.h"

#include <QAbstractListModel>

namespace gaceta::ui {

class FindingModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setFindings(const QList<PublishFinding> &findings);
    [[nodiscard]] const check::Finding &finding(const QModelIndex &row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PublishFinding> m_findings;
};

} // namespace gaceta::ui
