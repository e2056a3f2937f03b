#pragma once
// Rows of controls one below the other, each with buttons to move it and to take it out.

#include <QList>
#include <QWidget>

#include <functional>

class QToolButton;
class QVBoxLayout;

namespace gaceta::ui {

class RowsEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit RowsEdit(std::function<QWidget *()> makeRow, QWidget *parent = nullptr);

    // Rows are made or dropped at the end.
    void setCount(int count);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QWidget *row(int index) const { return m_rows.at(index).content; }
    // Whether the order is made by hand.
    void setMovable(bool movable);
    // What a button says it removes.
    void setRemoveText(const QString &text);

signals:
    void moveWanted(int row, int by);
    void removeWanted(int row);

private:
    struct Row
    {
        QWidget *frame = nullptr;
        QWidget *content = nullptr;
        QToolButton *up = nullptr;
        QToolButton *down = nullptr;
        QToolButton *remove = nullptr;
    };

    void append();
    void follow();
    [[nodiscard]] QToolButton *button(QWidget *frame, const QString &iconName);
    [[nodiscard]] int indexOf(const QWidget *frame) const;

    std::function<QWidget *()> m_makeRow;
    QList<Row> m_rows;
    QVBoxLayout *m_column;
    QString m_removeText;
    bool m_movable = true;
};

// A row moved within a list by one place.
template <typename T>
[[nodiscard]] QList<T> moved(QList<T> list, int row, int by)
{
    if (row >= 0 && row < list.size() && row + by >= 0 && row + by < list.size())
        list.move(row, row + by);
    return list;
}

} // namespace gaceta::ui
