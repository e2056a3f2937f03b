#pragma once
// The rooms of the window, one below the other, each with an icon and how much there is in it. The arrow
// keys move between them; where there is little room only the icons are left.

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace gaceta::ui {

class RailButton;

class NavigationRail final : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void addItem(const QString &id, const QString &iconName);
    // Some room before what is added next: all that is free, or a little.
    void addStretch();
    void addGap();
    // `hint` is the tool tip: what the room holds, and its shortcut.
    void setText(const QString &id, const QString &text, const QString &hint);
    // Nothing: no number. `spoken` is what a screen reader says for it ("12 entries").
    void setCount(const QString &id, std::optional<int> count, const QString &spoken);
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const;
    void setCompact(bool compact);

signals:
    void currentChanged(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] RailButton *find(const QString &id) const;

    QVBoxLayout *m_layout;
    QList<RailButton *> m_buttons;
};

} // namespace gaceta::ui
