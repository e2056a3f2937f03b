#pragma once
// A small chart of a number over time: a line with its points, and a goal as a dashed line. What it
// shows is also said in words.

#include <QDate>
#include <QWidget>

#include <functional>
#include <optional>

namespace gaceta::ui {

struct SeriesPoint
{
    QDate day;
    double value = 0;
};

class SeriesChart final : public QWidget
{
    Q_OBJECT

public:
    explicit SeriesChart(QWidget *parent = nullptr);

    // In the order of their days. `number` writes a value.
    void setSeries(const QList<SeriesPoint> &points, const std::optional<SeriesPoint> &goal,
                   std::function<QString(double)> number);
    [[nodiscard]] QSize sizeHint() const override { return {480, 180}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QPointF placeOf(const SeriesPoint &point, const QRectF &ground) const;
    void paintGoal(QPainter &painter, const QRectF &ground) const;
    void paintPoints(QPainter &painter, const QRectF &ground) const;

    QList<SeriesPoint> m_points;
    std::optional<SeriesPoint> m_goal;
    std::function<QString(double)> m_number;
    double m_least = 0;
    double m_most = 1;
};

} // namespace gaceta::ui
