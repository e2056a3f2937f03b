#pragma once
// The table of observations under the fingers: the arrows go about, Enter or F2 edits, Tab goes to the
// next cell while one is edited and leaves the table otherwise, Delete takes the row away.

#include <QTableView>

namespace gaceta::ui {

class ObservationView final : public QTableView
{
    Q_OBJECT

public:
    explicit ObservationView(QWidget *parent = nullptr);

signals:
    void removeRequested(int row);
    // What stands in the cell's editor while it is typed.
    void typing(const QModelIndex &cell, const QString &text);
    // The editor is gone, whether it was taken or not.
    void typingEnded();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace gaceta::ui
