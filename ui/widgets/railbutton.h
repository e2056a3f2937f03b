#pragma once
// One room in the navigation rail.

#include <QAbstractButton>

#include <optional>

namespace gaceta::ui {

class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const QString &id, const QString &iconName, QWidget *parent);

    [[nodiscard]] const QString &id() const { return m_id; }
    void setCount(std::optional<int> count, const QString &spoken);
    void setCompact(bool compact);
    void updateAccessibleName();

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintCount(QPainter &painter);

    QString m_id;
    QString m_iconName;
    std::optional<int> m_count;
    QString m_spoken;
    bool m_compact = false;
};

} // namespace gaceta::ui
