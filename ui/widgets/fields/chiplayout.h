#pragma once
// Lays chips out in lines like words; the line that finds more, behind them, takes the rest.

#include <QLayout>

#include <memory>
#include <vector>

namespace gaceta::ui {

class ChipLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit ChipLayout(QWidget *parent = nullptr);
    ~ChipLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    void insertWidget(int index, QWidget *widget);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &place) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }

private:
    enum class Run { Measure, Place };
    // Gives back the height.
    int lay(const QRect &place, Run run) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace gaceta::ui
