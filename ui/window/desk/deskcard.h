#pragma once
// One list of the desk: what it is, how many there are, the first few of them, and the way to all.

#include "ui/models/deskrows.h"
#include "ui/models/rowlistmodel.h"

#include <QFrame>

class QLabel;
class QListView;
class QPushButton;

namespace gaceta::ui {

class DeskModel final : public RowListModel
{
    Q_OBJECT

public:
    using RowListModel::RowListModel;

    void show(const QList<DeskRow> &rows);
    [[nodiscard]] const DeskRow &deskRow(int number) const { return m_desk.at(number); }

private:
    QList<DeskRow> m_desk;
};

class DeskCard final : public QFrame
{
    Q_OBJECT

public:
    DeskCard(const editing::Newsroom &newsroom, DeskList list, QWidget *parent);

    void show(const DeskPart &part);
    [[nodiscard]] DeskList list() const { return m_kind; }
    [[nodiscard]] QListView *view() const { return m_view; }

signals:
    void opened(const gaceta::ui::DeskRow &row);
    void allWanted(gaceta::ui::DeskList list);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateTexts();
    void fit();

    DeskList m_kind;
    DeskModel *m_model;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_count;
    QListView *m_view;
    QPushButton *m_all;
    int m_total = 0;
};

} // namespace gaceta::ui
