#pragma once
// Boxes side by side in as many equal columns as there is room for. What is hidden takes no place.

#include <QWidget>

class QGridLayout;

namespace gaceta::ui {

class FieldGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldGrid(QWidget *parent = nullptr);

    // `columns` wide at most (fewer where there are fewer); 0: the whole line.
    void add(QWidget *box, int columns = 1);
    void setShown(QWidget *box, bool shown);
    // The least width of a column.
    void setColumnWidth(int width);
    // Two or four columns, never three: fields that go in pairs stay together.
    void setEven(bool even);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Cell
    {
        QWidget *box = nullptr;
        int columns = 1;
        bool shown = true;
    };

    [[nodiscard]] int columnsFor(int width) const;
    void arrange();

    QGridLayout *m_layout;
    QList<Cell> m_cells;
    int m_columnWidth = 200;
    int m_columns = 0;
    bool m_even = false;
};

} // namespace gaceta::ui
