#pragma once
// One thing that was chosen, as a small button with a cross: Delete, Backspace or a click on the cross
// removes it, Alt with the arrows moves it among its neighbours.

#include <QAbstractButton>

namespace gaceta::ui {

class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    Chip(const QString &id, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void removeRequested();
    void opened(); // activated: what it stands for may be shown
    // By one place, -1 or 1.
    void moveRequested(int by);
    void focusMoveRequested(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void speak();
    [[nodiscard]] QRect cross() const;

    QString m_id;
};

} // namespace gaceta::ui
